import type * as glass from 'glass-easel'
import { pickerRequest } from '../picker'
import type { EventTarget, PageEvent } from '../view'

type WithoutPage<T> = T extends unknown ? Omit<T, 'page'> : never

/** Tells the service half what happens in a page. */
export type Send = (event: WithoutPage<PageEvent>) => void

/** One of WeChat's own components: what it has beyond a box with content. */
export interface BuiltIn {
  /** The role that assistive technology knows it by, when the app names none. */
  role?: string
  /** Properties that are used, with their defaults. */
  properties?: Record<string, unknown>
  /** Properties that are not simulated: to set one is a problem. */
  refused?: readonly string[]
  mount?(component: glass.GeneralComponent, send: Send): void
  /** A property was set, at first and whenever it changes. */
  update?(component: glass.GeneralComponent, name: string, value: unknown): void
}

const button: BuiltIn = {
  role: 'button',
  properties: { openType: '' },
  refused: ['disabled', 'loading', 'formType', 'plain', 'type'],
  mount(component, send) {
    const dom = domOf(component)
    dom?.setAttribute('role', 'button')
    dom?.setAttribute('tabindex', '0')
    component.addListener('tap', () => {
      const openType = textOf(component.data['openType'])
      if (openType) send({ kind: 'openType', openType, target: eventTarget(component) })
    })
  },
}

/** In a browser, one of its own fields does the work. */
const input: BuiltIn = {
  role: 'textbox',
  properties: { value: '', placeholder: '', placeholderClass: '', maxlength: 140, focus: false },
  refused: ['disabled', 'password', 'placeholderStyle'],
  mount(component) {
    const dom = domOf(component)
    if (!dom) return
    const field = document.createElement('input')
    dom.append(field)
    field.addEventListener('input', (event) => {
      event.stopPropagation()
      typeInto(component, field.value)
    })
    field.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Enter' && !isComposing) confirm(component)
    })
  },
  update(component, name, value) {
    const field = fieldOf(component)
    if (!field) return
    if (name === 'value' && field.value !== textOf(value)) field.value = textOf(value)
    if (name === 'placeholder') field.placeholder = textOf(value)
    if (name === 'placeholderClass') field.className = textOf(value)
    if (name === 'maxlength') field.maxLength = Number(value)
    if (name === 'focus' && isTrue(value)) field.focus()
  },
}

const picker: BuiltIn = {
  properties: { mode: '', range: [], value: 0, start: '', end: '', fields: '' },
  refused: ['disabled', 'rangeKey', 'headerText'],
  mount(component, send) {
    component.addListener('tap', () =>
      send({ kind: 'picker', node: component.id, request: pickerRequest(component.data) }),
    )
  },
}

/** WeChat's own components that are simulated, by tag; any other is refused. */
export const BUILT_IN: Partial<Record<string, BuiltIn>> = { view: {}, text: {}, button, input, picker }

/** The component's element in a browser; undefined without one. */
export function domOf(component: glass.Element): HTMLElement | undefined {
  const dom: unknown = component.$$
  return typeof HTMLElement !== 'undefined' && dom instanceof HTMLElement ? dom : undefined
}

/** The field of an input in a browser. */
export const fieldOf = (component: glass.Element): HTMLInputElement | null | undefined =>
  domOf(component)?.querySelector<HTMLInputElement>(':scope > input')

/** A person changes the text of an input. */
export function typeInto(component: glass.GeneralComponent, value: string): void {
  component.setData({ value })
  fire(component, 'input', { value, cursor: value.length, keyCode: 0 })
}

/** A person presses the confirm key. */
export const confirm = (component: glass.GeneralComponent): void =>
  fire(component, 'confirm', { value: textOf(component.data['value']) })

/** Fires one of a component's own events, which do not bubble. */
export const fire = (component: glass.Element, type: string, detail: unknown): void =>
  component.triggerEvent(type, detail, { bubbles: false })

/** An element as WeChat describes it in an event. */
export const eventTarget = ({ id, dataset }: glass.Element): EventTarget => ({ id, dataset: { ...dataset } })

export const isTrue = (value: unknown): boolean => Boolean(value) && value !== 'false'

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
