import type { PickerRequest } from './chrome/picker'
import type { ChromeState } from './chrome/state'
import type { Done } from './hand'

/** An event as WeChat hands it to a page's handler. */
export interface WxEvent {
  type: string
  timeStamp: number
  detail: unknown
  target: EventTarget
  currentTarget: EventTarget
  touches: unknown[]
  changedTouches: unknown[]
  mark: Record<string, unknown>
}

export interface EventTarget {
  id: string
  dataset: Record<string, unknown>
  offsetLeft: number
  offsetTop: number
}

/** What a view tells the service half. */
export type ViewEvent =
  | { kind: 'event'; page: number; handler: string; event: WxEvent; component?: string }
  | { kind: 'openType'; page: number; openType: string; target: EventTarget }
  | { kind: 'picker'; page: number; node: string; request: PickerRequest }
  | { kind: 'scroll'; page: number; scrollTop: number }
  | { kind: 'reachBottom'; page: number }
  | { kind: 'answer'; sheet: number; answer: unknown }
  | { kind: 'navigation'; to: 'back' | 'home' }
  | { kind: 'tab'; index: number }
  | { kind: 'share' }
  | { kind: 'problem'; source: 'view' | 'network'; message: string }

/** A page as a view has to make it. */
export interface PageSurface {
  id: number
  route: string
  data: unknown
  /** Names of the page's methods: the handlers that its template may bind. */
  handlers: string[]
  tabPage: boolean
}

/** The half that shows pages: a tree of data without a browser, or a phone drawn in one. */
export interface View {
  listen(listener: (event: ViewEvent) => void): void
  openPage(page: PageSurface): Done
  /** Applies a setData; resolves when it is on the screen. */
  update(page: number, json: string): Done
  showPage(page: number): Done
  closePage(page: number): Done
  drawChrome(state: ChromeState): Done
  /** Fires a picker's `change` or `cancel` on the node that was tapped. */
  answerPicker(page: number, node: string, type: string, detail: unknown): Done
  /** The theme changed: styles are made anew. */
  restyle(): Done
  scrollTo(page: number, top: number): Done
  /** Resolves when every event that happened so far has been told. */
  idle(): Done
}
