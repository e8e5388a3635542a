/**
 * The shape of the compiled guides. Files under `src/content/guides` and `src/content/checklists` are checked against
 * it by `compiler/guides`, which writes the JSON that the app imports.
 */

import type { GuideId, ScreenId, StepId } from '@/generated/ids'
import type { Block, CallNeeds, ChecklistEntry, Destination, GuideEntry, Inline } from '../handbook/types'
import type { Part } from './parts'

/** What a drawn screen imitates: WeChat's own pages, a web page inside WeChat, one in a browser, or papers. */
export type Look = 'wechat' | 'web' | 'browser' | 'paper'

/** A drawn screen. Steps and guides share it; a step says what on it is marked. */
export interface DrawnScreen {
  id: ScreenId
  look: Look
  /** Title in the bar at the top; above papers, what they are. */
  title: string
  /** The web address, when the screen is a browser's. */
  address?: string
  parts: Part[]
}

/** What a step shows of a screen. */
export interface Picture {
  screen: ScreenId
  /** Ids of the parts to tap or to fill in, in the order of ①②③; none where there is only something to see. */
  marks: string[]
  /** What stands in parts of the screen here, by id, in place of the screen's own text. */
  values?: Record<string, string>
  /** Whether one of the marks is enough. */
  either?: true
  /** The screen that comes after the last tap. */
  opens?: ScreenId
}

export interface GuideStep {
  /** Key under which ticks are stored. */
  id: StepId
  title: string
  optional?: true
  /** Ids of the cases it belongs to; all cases when absent. */
  cases?: string[]
  /** Who acts, in guides that draw a path instead of phone screens. */
  who?: string
  picture?: Picture
  /** Leads out of the mini program: how to come back is drawn beside what to mind. */
  leaves?: true
  /** The phone capability that the step uses. */
  act?: ('call' | 'map')[]
  what: Block[]
  /** The expected result. */
  see: Block[]
  mind: Block[]
  trouble: Block[]
  /** Help for readers who are stuck, besides the telephone. */
  stuck: Destination[]
  /** What the handbook leaves open here, each a short phrase. */
  unsaid: string[]
}

/** One of several situations that the reader may be in. */
export interface Case {
  id: string
  title: string
}

export interface Guide extends GuideEntry, Pick<CallNeeds, 'hand'> {
  /** Numbers of the handbook's questions that it illustrates. */
  questions: number[]
  /** What to have ready. */
  ready: string[]
  /** None, or at least two. */
  cases: Case[]
  /** Ids of alternative guides to the same goal. */
  instead: GuideId[]
  steps: GuideStep[]
}

/** Papers to bring, by situation. */
export interface Checklist extends ChecklistEntry {
  question: number
  /** What the handbook leaves open, each a short phrase. */
  unsaid: string[]
  cases: ChecklistCase[]
}

export interface ChecklistCase extends Case {
  items: Inline[][]
  notes: Block[]
}
