import type * as glass from 'glass-easel'
import type { EventTarget, PageEvent } from '../view'

type WithoutPage<T> = T extends unknown ? Omit<T, 'page'> : never

/** A component's access to its surroundings. */
export interface Outside {
  /** Reports a page event to the service half. */
  send: (event: WithoutPage<PageEvent>) => void
  problem: (message: string, source?: 'view' | 'network') => void
  /** Marks a tap or swipe as having had an effect even if no event was sent. */
  acted: () => void
}

/** One of WeChat's own components, as an extension of a box with content. */
export interface BuiltIn {
  /** Its default accessibility role. */
  role?: string
  /** Supported properties, with their defaults. */
  properties?: Record<string, unknown>
  /** Properties that are not simulated: setting one is a problem. */
  refused?: readonly string[]
  mount?(component: glass.GeneralComponent, outside: Outside): void
  /** Called when a property is set, initially and on each change. */
  update?(component: glass.GeneralComponent, name: string, value: unknown, outside: Outside): void
}

/** The component's element in a browser; undefined without one. */
export function domOf(component: glass.Element): HTMLElement | undefined {
  const dom: unknown = component.$$
  return typeof HTMLElement !== 'undefined' && dom instanceof HTMLElement ? dom : undefined
}

/** Fires one of a component's own events, which do not bubble. */
export const fire = (component: glass.Element, type: string, detail: unknown): void =>
  component.triggerEvent(type, detail, { bubbles: false })

/** An element as WeChat describes it in an event. */
export const eventTarget = ({ id, dataset }: glass.Element): EventTarget => ({ id, dataset: { ...dataset } })

export const isTrue = (value: unknown): boolean => Boolean(value) && value !== 'false'

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The nearest ancestor with one of these tags. */
export function around(component: glass.Element, ...tags: string[]): glass.GeneralComponent | undefined {
  for (let at = component.getComposedParent(); at; at = at.getComposedParent()) {
    const found = at.asGeneralComponent()
    if (found && tags.includes(found.is)) return found
  }
  return undefined
}

/** All descendants with one of these tags, in page order. */
export function inside(component: glass.Element, ...tags: string[]): glass.GeneralComponent[] {
  const found: glass.GeneralComponent[] = []
  component.forEachNonVirtualComposedChild((child) => {
    const element = child.asGeneralComponent()
    if (!element) return
    if (tags.includes(element.is)) found.push(element)
    found.push(...inside(element, ...tags))
  })
  return found
}
