import type { Problems } from '../problems'

type Bag = Record<string, unknown>

export interface ComponentDefinition {
  properties: Bag
  data: Bag
  methods: Bag
  virtualHost: boolean
}

const lifeCycles = ['created', 'attached', 'ready', 'moved', 'detached']

/** Keeps what the scripts of a package register: App, Page, Component, Behavior. */
export class Definitions {
  app: Bag = {}
  readonly pages = new Map<string, Bag>()
  readonly components = new Map<string, ComponentDefinition>()
  /** Whose script is running. */
  private loading = ''

  constructor(private readonly problems: Problems) {}

  readonly globals = {
    App: (app: Bag) => {
      this.app = app
    },
    Page: (page: Bag) => {
      this.pages.set(this.loading, withBehaviors(page))
    },
    Component: (component: Bag) => {
      this.components.set(this.loading, this.component(component))
    },
    Behavior: (behavior: Bag) => behavior,
  }

  run(name: string, script: () => void): void {
    this.loading = name
    script()
  }

  private component(source: Bag): ComponentDefinition {
    const all = withBehaviors(source)
    const lifetimes = { ...all, ...(all['lifetimes'] as Bag | undefined) }
    const used = [...lifeCycles.filter((name) => name in lifetimes), ...('observers' in all ? ['observers'] : [])]
    if (used.length > 0)
      this.problems.add('package', `${this.loading}: ${used.join(', ')} of a component is not simulated`)
    const options = all['options'] as { virtualHost?: boolean } | undefined
    return {
      properties: (all['properties'] as Bag | undefined) ?? {},
      data: (all['data'] as Bag | undefined) ?? {},
      methods: (all['methods'] as Bag | undefined) ?? {},
      virtualHost: options?.virtualHost ?? false,
    }
  }
}

/** Mixes behaviors in: the page's or component's own members win. */
function withBehaviors(source: Bag): Bag {
  const behaviors = (source['behaviors'] as (Bag | undefined)[] | undefined) ?? []
  const merged: Bag = {}
  for (const part of [...behaviors.filter((b) => b !== undefined).map(withBehaviors), source]) {
    // Taro's pages keep members on the prototype, so for…in.
    for (const key in part) {
      const isMap = ['data', 'properties', 'methods'].includes(key)
      merged[key] = isMap ? { ...(merged[key] as Bag | undefined), ...(part[key] as Bag) } : part[key]
    }
  }
  return merged
}
