import type * as glass from 'glass-easel'
import type { EventTarget, ViewEvent } from '../../view'

type WithoutPage<T> = T extends unknown ? Omit<T, 'page'> : never

/** What a view tells from one page; which page that is, is added on the way. */
export type Send = (event: WithoutPage<ViewEvent>) => void

/** What a built-in component's code sees of its element. */
export interface Host {
  dom: HTMLElement
  data: Record<string, unknown>
  /** The element inside that does the work of an input or a picture. */
  inner: HTMLElement
  /** What a person made of it: a switch that is on. */
  state: unknown
  /** Fires one of the component's own events. */
  fire(type: string, detail: unknown): void
  onTap(listener: (event: Event) => void): void
  send: Send
  target(): EventTarget
}

/** The parts of a glass-easel element that are used here. */
export interface GlassElement {
  $$: HTMLElement
  id: string
  dataset: Record<string, unknown>
  data: Record<string, unknown>
  triggerEvent(type: string, detail: unknown, options: object): void
  addListener(type: string, listener: (event: glass.ShadowedEvent<unknown>) => void): void
  setData(data: Record<string, unknown>): void
  host?: Host
}

export const isTrue = (value: unknown): boolean => Boolean(value) && value !== 'false'

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The built-in component that a DOM node belongs to. */
export function hostOf(node: Node | null): Host | undefined {
  return (node as { __wxElement?: GlassElement } | null)?.__wxElement?.host
}

/** An element as WeChat describes it in an event. */
export function targetOf({ id, dataset, $$: dom }: GlassElement): EventTarget {
  return {
    id,
    dataset: JSON.parse(JSON.stringify(dataset)) as Record<string, unknown>,
    offsetLeft: dom.offsetLeft,
    offsetTop: dom.offsetTop,
  }
}

export function makeHost(element: GlassElement, send: Send): Host {
  return {
    dom: element.$$,
    data: element.data,
    inner: element.$$,
    state: undefined,
    fire: (type, detail) => element.triggerEvent(type, detail, { bubbles: false }),
    onTap: (listener) => element.addListener('tap', (event) => listener(event.getOriginalEvent() as Event)),
    send,
    target: () => targetOf(element),
  }
}
