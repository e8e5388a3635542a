import * as glass from 'glass-easel'
import type { PageStart } from '../../browser/phone'
import { BUILT_IN } from '../../built-in'
import { builtIns, type BuiltIn } from './built-ins'
import { isTrue, makeHost, textOf, type GlassElement, type Host, type Send } from './host'
import { serialize } from './serialize'

type Bag = Record<string, unknown>

const options = { writeIdToDOM: true, writeFieldsToNode: true }
/** Events that our components fire by themselves: the browser's own of the same name are not meant. */
const ownEvents = new Set(['input', 'change', 'focus', 'blur', 'confirm', 'scroll', 'load', 'error'])
const ariaNames = ['Role', 'Label', 'Expanded', 'Selected', 'Checked', 'Pressed', 'Hidden']
const aria = new Map(ariaNames.map((name) => [`aria${name}`, name === 'Role' ? 'role' : `aria-${name.toLowerCase()}`]))

/** Gives a page everything it may be made of: the built-in components and the package's own. */
export function defineAll(page: PageStart, send: Send): glass.GeneralComponentDefinition {
  const space = new glass.ComponentSpace()
  for (const tag of BUILT_IN) defineBuiltIn(space, tag, builtIns[tag] ?? {}, send)
  for (const tag of page.unknownTags) defineBuiltIn(space, tag, refusal(page.route, tag), send)
  for (const [is, own] of Object.entries(page.components)) {
    define(space, is, {
      using: own.using,
      options: { ...options, virtualHost: own.virtualHost },
      properties: anyProperties(own.properties),
      data: own.data as object,
      methods: handlers(own.handlers, send, is),
    })
  }
  const { using, data } = page
  return define(space, page.route, { using, options, data: data as object, methods: handlers(page.handlers, send) })
}

function define(space: glass.ComponentSpace, is: string, definition: object): glass.GeneralComponentDefinition {
  const content = window.weappTemplates[is]
  if (content === undefined) throw new Error(`${is}.wxml is missing`)
  const template = { groupList: window.weappTemplates, content }
  return space.defineComponent({ is, template, ...definition })
}

function defineBuiltIn(space: glass.ComponentSpace, tag: string, component: BuiltIn, send: Send) {
  const { properties = {}, attributes = [], refused = [] } = component
  const unset = [...aria.keys(), ...attributes, ...refused].map((name): [string, unknown] => [name, ''])
  const all: Bag = { ...Object.fromEntries(unset), ...properties }
  const update = ({ host, data }: GlassElement, name: string) => {
    if (!host) return
    if (aria.has(name)) setAria(host, aria.get(name) ?? '', textOf(data[name]))
    else if (attributes.includes(name)) setAttribute(host, name, data[name])
    else if (refused.includes(name) && isTrue(data[name])) {
      host.send({ kind: 'problem', source: 'view', message: `<${tag}>: ${name} is not simulated` })
    }
    if (name in properties) component.update?.(host, name, data[name])
  }
  const observer = (name: string) =>
    function observer(this: unknown) {
      update(this as GlassElement, name)
    }
  const definition = space.defineComponent({
    is: `wx-${tag}`,
    options,
    properties: anyProperties(all),
    observers: Object.keys(all).map((name) => ({ fields: name, observer: observer(name) })),
    template: { groupList: window.weappTemplates, content: window.weappTemplates['wx-slot'] },
    lifetimes: {
      attached(this: unknown) {
        const element = this as GlassElement
        element.host = makeHost(element, send)
        component.mount?.(element.host)
        for (const name of Object.keys(all)) update(element, name)
      },
    },
  })
  space.setGlobalUsingComponent(`wx-${tag}`, definition)
}

/** Stands for a tag that is not simulated, and says so when a page really shows it. */
const refusal = (route: string, tag: string): BuiltIn => ({
  mount: (host) => host.send({ kind: 'problem', source: 'view', message: `${route}: <${tag}> is not simulated` }),
})

function handlers(names: readonly string[], send: Send, component?: string) {
  const owner = component === undefined ? {} : { component }
  const handler = (name: string) => (event: glass.ShadowedEvent<unknown>) => {
    if (event.getOriginalEvent() && ownEvents.has(event.type)) return
    send({ kind: 'event', handler: name, event: serialize(event), ...owner })
  }
  return Object.fromEntries(names.map((name) => [name, handler(name)]))
}

const anyProperties = (defaults: Bag) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: null, value }]))

function setAttribute({ dom }: Host, name: string, value: unknown): void {
  if (isTrue(value)) dom.setAttribute(name, String(value))
  else dom.removeAttribute(name)
  if (name === 'disabled') dom.setAttribute('aria-disabled', String(isTrue(value)))
}

/** Hands what assistive technology is told on to the DOM, for its tests. */
function setAria(host: Host, attribute: string, text: string): void {
  if (!text) return
  const dom = host.inner instanceof HTMLImageElement ? host.dom : host.inner
  dom.setAttribute(attribute, text)
  // WeChat's headings have no level; a browser's must.
  if (text === 'heading') dom.setAttribute('aria-level', '2')
  if (dom !== host.inner && attribute === 'aria-label') dom.setAttribute('role', 'img')
}
