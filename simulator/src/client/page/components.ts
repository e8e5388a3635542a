import * as glass from 'glass-easel'
import type { PageStart } from '../../browser/protocol'
import type { ViewEvent } from '../../view'
import { ariaProperties, builtIns, setAria } from './built-ins'
import { makeHost, type BuiltInComponent, type GlassElement, type Host } from './host'
import { serialize } from './serialize'

type Send = (event: ViewEvent) => void

const options = { writeIdToDOM: true, writeFieldsToNode: true }
/** Events that our components fire by themselves: the browser's own of the same name are not meant. */
const ownEvents = new Set(['input', 'change', 'focus', 'blur', 'confirm', 'scroll', 'load', 'error', 'submit', 'reset'])

/** Gives a page everything it may be made of: the built-in components and the package's own. */
export function defineAll(page: PageStart, send: Send): glass.GeneralComponentDefinition {
  const space = new glass.ComponentSpace()
  for (const [name, component] of Object.entries(builtIns)) defineBuiltIn(space, name, component, page, send)
  for (const tag of page.unknownTags) defineBuiltIn(space, tag, refusal(page.route, tag), page, send)
  for (const [is, own] of Object.entries(page.components)) {
    define(space, is, {
      using: own.using,
      options: { ...options, virtualHost: own.virtualHost },
      properties: anyProperties(own.properties),
      data: own.data as object,
      methods: handlers(own.handlers, page.id, send, is),
    })
  }
  return define(space, page.route, {
    using: page.using,
    options,
    data: page.data as object,
    methods: handlers(page.handlers, page.id, send),
  })
}

function define(space: glass.ComponentSpace, is: string, definition: object): glass.GeneralComponentDefinition {
  const content = window.weappTemplates[is]
  if (content === undefined) throw new Error(`${is}.wxml is missing`)
  const template = { groupList: window.weappTemplates, content }
  return space.defineComponent({ is, template, ...definition })
}

function defineBuiltIn(
  space: glass.ComponentSpace,
  name: string,
  component: BuiltInComponent,
  page: PageStart,
  send: Send,
) {
  const aria = Object.fromEntries(Object.keys(ariaProperties).map((key) => [key, '']))
  const properties = { ...component.properties, ...aria }
  const update = (element: GlassElement, key: string) => {
    const { host } = element
    if (!host) return
    if (key in aria) setAria(host, key, element.data[key])
    else component.update?.(host, key, element.data[key])
  }
  const definition = space.defineComponent({
    is: `wx-${name}`,
    options,
    properties: anyProperties(properties),
    observers: Object.keys(properties).map((key) => ({
      fields: key,
      observer(this: unknown) {
        update(this as GlassElement, key)
      },
    })),
    template: { groupList: window.weappTemplates, content: window.weappTemplates[`__builtin/${component.template}`] },
    lifetimes: {
      attached(this: unknown) {
        const element = this as GlassElement
        const host: Host = makeHost(element, (event) => send({ ...event, page: page.id } as ViewEvent))
        element.host = host
        component.mount?.(host)
        for (const key of Object.keys(properties)) if (!(key in aria) || element.data[key]) update(element, key)
      },
    },
  })
  space.setGlobalUsingComponent(`wx-${name}`, definition)
}

/** Stands for a tag that is not simulated, and says so when a page really shows it. */
const refusal = (route: string, tag: string): BuiltInComponent => ({
  template: 'slot',
  properties: {},
  mount: (host) => host.send({ kind: 'problem', source: 'view', message: `${route}: <${tag}> is not simulated` }),
})

function handlers(names: readonly string[], page: number, send: Send, component?: string) {
  const handler = (name: string) => (event: glass.ShadowedEvent<unknown>) => {
    if (event.getOriginalEvent() && ownEvents.has(event.type)) return
    send({
      kind: 'event',
      page,
      handler: name,
      event: serialize(event),
      ...(component === undefined ? {} : { component }),
    })
  }
  return Object.fromEntries(names.map((name) => [name, handler(name)]))
}

const anyProperties = (defaults: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: null, value }]))
