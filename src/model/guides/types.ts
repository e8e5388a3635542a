/**
 * The shape of the compiled guides. Files under `src/content/guides` and `src/content/checklists` are checked against
 * it by `compiler/guides`, which writes the JSON that the app imports.
 */

import type { GuideId, StepId } from '@/generated/ids'
import type { Block, ChecklistEntry, Destination, GuideEntry, Inline } from '../handbook/types'

/** A part of a drawn phone screen. `mark` is the number drawn on it: the spot to tap or to fill in. */
export type Part = { mark?: number } & (
  | { kind: 'search'; text: string }
  | { kind: 'account'; text: string; note?: string; button?: string }
  | { kind: 'message'; text: string; link?: string }
  /** The menu below a public account's page; the item is on the left, the others are blank. */
  | { kind: 'menu'; text: string }
  | { kind: 'field'; text: string; required?: boolean; value?: string; button?: string }
  | { kind: 'check'; text: string }
  | { kind: 'button'; text: string }
  /** A block of tiles with one labelled, the others blank. */
  | { kind: 'module'; text: string; item: string }
  | { kind: 'link'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'details'; labels: string[] }
  /** Numbered steps on a page; `at` (from 1) is the current one. */
  | { kind: 'stages'; labels: string[]; at: number }
  | { kind: 'paper'; text: string }
)

export type PartKind = Part['kind']

/** A drawn phone screen. */
export interface Picture {
  /** Title in the bar at the top. */
  title: string
  /** The web address, when the screen is a browser's. */
  address?: string
  parts: Part[]
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

export interface Guide extends GuideEntry {
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
