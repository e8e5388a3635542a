import * as glass from 'glass-easel'
import type { ViewEvent } from '../../view'

/** What a built-in component's code sees of its element. */
export interface Host {
  dom: HTMLElement
  data: Record<string, unknown>
  /** What the component keeps to itself. */
  own: Record<string, unknown>
  /** Fires one of the component's own events. */
  fire(type: string, detail: unknown): void
  onTap(listener: (event: Event) => void): void
  send(event: DistributiveOmit<ViewEvent, 'page'>): void
  target(): { id: string; dataset: Record<string, unknown>; offsetLeft: number; offsetTop: number }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A built-in component. */
export interface BuiltInComponent {
  template: 'slot' | 'leaf' | 'swiper'
  properties: Record<string, unknown>
  mount?(host: Host): void
  /** A property was set, at first and whenever it changes. */
  update?(host: Host, name: string, value: unknown): void
}

/** The parts of a glass-easel element that are used here. */
export interface GlassElement {
  $$: HTMLElement & { __wxElement?: GlassElement }
  id: string
  dataset: Record<string, unknown>
  data: Record<string, unknown>
  triggerEvent(type: string, detail: unknown, options: object): void
  addListener(type: string, listener: (event: { getOriginalEvent(): Event }) => void): void
  setData(data: Record<string, unknown>): void
  host?: Host
}

export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value !== 'false' && value !== '')

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export const create = <K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  if (className) element.className = className
  return element
}

/** The glass-easel element of a DOM node, or of the nearest one around it. */
export function elementOf(node: Node | null): GlassElement | undefined {
  for (let at = node; at; at = at.parentNode) {
    const element = (at as { __wxElement?: GlassElement }).__wxElement
    if (element) return element
  }
  return undefined
}

export function targetOf(element: GlassElement) {
  const dom = element.$$ as HTMLElement | undefined
  return {
    id: element.id,
    dataset: JSON.parse(JSON.stringify(element.dataset)) as Record<string, unknown>,
    offsetLeft: dom?.offsetLeft ?? 0,
    offsetTop: dom?.offsetTop ?? 0,
  }
}

export function makeHost(element: GlassElement, send: (event: DistributiveOmit<ViewEvent, 'page'>) => void): Host {
  return {
    dom: element.$$,
    data: element.data,
    own: {},
    fire: (type, detail) => element.triggerEvent(type, detail, { bubbles: false }),
    onTap: (listener) => element.addListener('tap', (event) => listener(event.getOriginalEvent())),
    send,
    target: () => targetOf(element),
  }
}

/** Hands an event of the browser on to glass-easel's own event system. */
export function dispatch(target: unknown, type: string, detail: unknown, options: glass.EventOptions) {
  const dom = (target as GlassElement).$$ as HTMLElement | undefined
  if (type === 'tap' && dom?.closest('wx-button[disabled]')) return undefined
  const event = new glass.Event(type, detail, options)
  glass.Event.dispatchEvent(target as glass.Element, event)
  return event.getEventBubbleStatus()
}
