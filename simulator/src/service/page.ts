import type { PageSurface } from '../view'
import { applyData } from './data-path'

type Bag = Record<string, unknown>

/** A page on the stack, with its instance as the app sees it. */
export class PageRecord {
  readonly instance: Bag = {}
  /** The title that the page itself has set. */
  title: string | undefined
  /** Updates on their way to the view, in order. */
  queue: Promise<void> = Promise.resolve()
  closed = false
  private readonly handlers: string[]

  constructor(
    readonly id: number,
    readonly route: string,
    readonly query: Record<string, string>,
    definition: Bag,
    send: (page: PageRecord, data: Bag, done?: () => void) => void,
  ) {
    // Taro's pages keep members on the prototype, so for…in.
    for (const key in definition) this.instance[key] = definition[key]
    this.handlers = Object.keys(this.instance).filter((key) => this.method(key))
    Object.assign(this.instance, {
      route,
      __route__: route,
      is: route,
      options: query,
      getPageId: () => `pageId:${id}`,
      setData: (data: Bag, done?: () => void) => send(this, data, done),
    })
  }

  get data(): Bag {
    return this.instance['data'] as Bag
  }

  /** The page's method of that name, bound to the page. */
  method(name: string): ((...args: unknown[]) => unknown) | undefined {
    const own = this.instance[name]
    return typeof own === 'function'
      ? (...args) => (own as (...all: unknown[]) => unknown).apply(this.instance, args)
      : undefined
  }

  call(method: string, ...args: unknown[]): unknown {
    return this.method(method)?.(...args)
  }

  apply(json: string): void {
    applyData(this.data, json)
  }

  surface(tabPage: boolean): PageSurface {
    return { id: this.id, route: this.route, data: this.data, handlers: this.handlers, tabPage }
  }
}
