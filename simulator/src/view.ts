import type { PickerRequest } from './picker'
import type { Problem } from './problems'
import type { ChromeState } from './service/chrome'
import type { PageView } from './page/page-view'
import type { Target } from './page/target'

/** Without a browser there is nothing to wait for. */
export type Done<T = void> = T | Promise<T>

/** An event as WeChat passes it to a page's handler. */
export interface WxEvent {
  type: string
  timeStamp: number
  detail: unknown
  target: EventTarget
  currentTarget: EventTarget
  touches: unknown[]
  changedTouches: unknown[]
}

export interface EventTarget {
  id: string
  dataset: Record<string, unknown>
}

/** Messages from a page to the service half. */
export type PageEvent =
  | { kind: 'event'; page: number; handler: string; event: WxEvent; component?: string }
  | { kind: 'openType'; page: number; openType: string; target: EventTarget }
  | { kind: 'picker'; page: number; node: string; request: PickerRequest }

/** Messages from a view to the service half. */
export type ViewEvent =
  | PageEvent
  /** A part of the chrome was tapped; `value` holds the values of a picker's wheels. */
  | { kind: 'press'; name: string; value?: number[] }
  | ({ kind: 'problem' } & Problem)

/** A page or component of the package, as its template needs it. */
export interface ComponentStart {
  data: unknown
  properties: Record<string, unknown>
  /** Components by tag, as paths from the package's root. */
  using: Record<string, string>
  virtualHost: boolean
}

/** Everything a view needs to create a page. */
export interface PageStart {
  id: number
  route: string
  page: ComponentStart
  /** The package's own components, by path. */
  components: Record<string, ComponentStart>
  /** Handlers bound in templates: a page or component may lack them. */
  handlers: string[]
  /** Tags in the package without a simulated component. */
  unknownTags: string[]
}

/** One question of a selector query: which nodes, and what about them. */
export interface Selection {
  /** Undefined is the viewport. */
  selector?: string
  all: boolean
  id?: boolean
  dataset?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  properties?: string[]
  computedStyle?: string[]
}

/** The half that shows pages: WeChat's component framework without a browser, or in one. */
export interface View {
  openPage(page: PageStart): Done
  /** Applies a setData; resolves when it is on the screen. */
  update(page: number, json: string): Done
  showPage(page: number): Done
  closePage(page: number): Done
  drawChrome(state: ChromeState): Done
  /** Fires a picker's `change` or `cancel` on the node that was tapped. */
  answerPicker(page: number, node: string, type: string, detail: unknown): Done
  scrollTo(page: number, top: number): Done
  /** Answers a selector query, one answer for each selection. */
  select(page: number, selections: readonly Selection[]): Done<unknown[]>
  /** Resolves when every event so far has been reported. */
  idle(): Done
}

/** The direction of a swipe. */
export type Direction = 'left' | 'right'

/** A person's actions on a view. */
export interface Hand {
  tap(target: Target): Done
  /** Taps a part of the chrome. */
  press(name: string): Done
  /** Replaces the text of an input; `rest` is waited for after each letter. */
  type(target: Target, text: string, rest: () => Promise<void>): Done
  /** Presses the keyboard's confirm key. */
  submit(target: Target): Done
  swipe(target: Target, to: Direction): Done
  /** Turns the wheels of the open picker, whose confirm button has this name. */
  choose(value: number[], confirm: string): Done
  /** Reads the page on top. */
  look<T, A>(read: (page: PageView, arg: A) => T, arg: A): Done<T>
}
