import type * as glass from 'glass-easel'
import { domOf, isTrue, textOf, type BuiltIn, type Outside } from './built-in'
import { BUILT_IN } from './built-ins'
import { fieldOf } from './fields'

type Bag = Record<string, unknown>

/** Options of every component, so that tests find its id and attributes in the browser's DOM. */
export const NODE_OPTIONS = { writeIdToDOM: true, writeFieldsToNode: true }

const ariaNames = ['Role', 'Label', 'Expanded', 'Selected', 'Checked', 'Pressed', 'Hidden'].map((name) => `aria${name}`)

/** Properties of any type, with their defaults. */
export const anyProperties = (defaults: Bag) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: null, value }]))

/** Defines WeChat's own components in a space; showing one with a tag in `unknownTags` is a problem. */
export function defineBuiltIns(
  space: glass.ComponentSpace,
  templates: Record<string, unknown>,
  unknownTags: readonly string[],
  outside: Outside,
): void {
  const define = (tag: string, builtIn: BuiltIn) => defineBuiltIn(space, templates, tag, builtIn, outside)
  for (const [tag, builtIn] of Object.entries(BUILT_IN)) define(tag, builtIn ?? {})
  const refusal: BuiltIn = { mount: ({ is }) => outside.problem(`<${is.replace('wx-', '')}> is not simulated`) }
  for (const tag of unknownTags) define(tag, refusal)
}

function defineBuiltIn(
  space: glass.ComponentSpace,
  templates: Record<string, unknown>,
  tag: string,
  builtIn: BuiltIn,
  outside: Outside,
): void {
  const content = templates['wx-slot']
  const { properties = {}, refused = [] } = builtIn
  const unset = [...ariaNames, ...refused].map((name): [string, unknown] => [name, ''])
  const all: Bag = { ...Object.fromEntries(unset), ...properties }
  const mounted = new WeakSet<object>()
  const set = (component: glass.GeneralComponent, name: string) => {
    const value: unknown = component.data[name]
    if (ariaNames.includes(name)) setAria(component, name, textOf(value))
    else if (name in properties) builtIn.update?.(component, name, value, outside)
    else if (isTrue(value)) outside.problem(`<${tag}>: ${name} is not simulated`)
  }
  const definition = space.defineComponent({
    is: `wx-${tag}`,
    template: { groupList: templates, content },
    options: NODE_OPTIONS,
    properties: anyProperties(all),
    observers: Object.keys(all).map((name) => ({
      fields: name,
      observer(this: glass.GeneralComponent) {
        if (mounted.has(this)) set(this, name)
      },
    })),
    lifetimes: {
      attached(this: glass.GeneralComponent) {
        builtIn.mount?.(this, outside)
        mounted.add(this)
        for (const name of Object.keys(all)) set(this, name)
      },
    },
  })
  space.setGlobalUsingComponent(`wx-${tag}`, definition)
}

/** Copies accessibility attributes to the browser's DOM, for tests. */
function setAria(component: glass.GeneralComponent, name: string, text: string): void {
  const dom = fieldOf(component) ?? domOf(component)
  const attribute = name === 'ariaRole' ? 'role' : name.replace('aria', 'aria-').toLowerCase()
  if (text) dom?.setAttribute(attribute, text)
  // WeChat's headings have no level; a browser's must.
  if (text === 'heading') dom?.setAttribute('aria-level', '2')
}
