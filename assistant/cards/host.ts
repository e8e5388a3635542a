/** What WeChat gives to a card's script, as far as our cards use it. */
import type { FollowUp } from '../shapes'
import type { Place } from './acts'
import type { FontInfo } from './letters'

/** A card as its own methods see it. */
export interface CardInstance {
  setData(data: { view: object }): void
}

export interface TapEvent<Dataset> {
  currentTarget: { dataset: Dataset }
}

interface Failure {
  errMsg?: string
}

interface Failing {
  fail(failure: Failure): void
}

type Message = readonly (
  { readonly type: 'text'; readonly text: string } | { readonly type: 'api/call'; readonly data: FollowUp['call'] }
)[]

interface ModelContext {
  sendFollowUpMessage(message: { content: Message }): Promise<unknown>
}

/** A card's own frame in the conversation. */
export interface ViewContext {
  /** In pixels; zero where WeChat does not know. */
  getDimensions(): { width: number; maxHeight: number }
  on(type: string, hear: (event: CardEvent) => void): void
  openDetailPage(page: { url: string }): Promise<unknown>
  setRelatedPage(page: { path: string; query: string }): Promise<unknown>
}

/** Of a result or an overflow. */
export interface CardEvent {
  result?: { structuredContent?: unknown }
  /** In pixels. */
  overflowHeight?: number
}

export interface Host {
  getAppBaseInfo(): FontInfo
  makePhoneCall(options: { phoneNumber: string } & Failing): void
  openLocation(options: Place & { scale: number } & Failing): void
  showToast(options: { title: string; icon: 'none' }): void
  modelContext: {
    NotificationType: { Result: string; Overflow: string }
    getContext(card: CardInstance): ModelContext
    getViewContext(card: CardInstance): ViewContext
  }
}

export interface CardDefinition {
  data: { view: object | null }
  lifetimes: { created(): void }
  methods: Record<string, (event: TapEvent<never>) => void>
}
