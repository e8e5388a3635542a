import type * as glass from 'glass-easel'
import type { EventTarget, PageEvent } from '../view'

type WithoutPage<T> = T extends unknown ? Omit<T, 'page'> : never

/** What a component reaches of the world around it. */
export interface Outside {
  /** Tells the service half what happens in a page. */
  send: (event: WithoutPage<PageEvent>) => void
  problem: (message: string, source?: 'view' | 'network') => void
  /** A tap or a swipe did something, though nothing may have been told: it was not in vain. */
  acted: () => void
}

/** One of WeChat's own components: what it has beyond a box with content. */
export interface BuiltIn {
  /** The role that assistive technology knows it by, when the app names none. */
  role?: string
  /** Properties that are used, with their defaults. */
  properties?: Record<string, unknown>
  /** Properties that are not simulated: to set one is a problem. */
  refused?: readonly string[]
  mount?(component: glass.GeneralComponent, outside: Outside): void
  /** A property was set, at first and whenever it changes. */
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

/** The nearest component around this one that has one of these tags. */
export function around(component: glass.Element, ...tags: string[]): glass.GeneralComponent | undefined {
  for (let at = component.getComposedParent(); at; at = at.getComposedParent()) {
    const found = at.asGeneralComponent()
    if (found && tags.includes(found.is)) return found
  }
  return undefined
}

/** All components inside this one that have one of these tags, in the order of the page. */
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
