/**
 * The shape of the compiled guides. Files under `src/content/guides` and `src/content/checklists` are checked against
 * it by `compiler/guides`, which writes the JSON that the app imports.
 */

import type { GuideId, StepId } from '@/generated/ids'
import type { Block, ChecklistEntry, GuideEntry, Inline, NextStep } from '../handbook/types'

/** Something that a drawn phone screen shows. `mark` is the number drawn on it: the spot to tap or to fill in. */
export type Part = { mark?: number } & (
  | { kind: 'search'; text: string }
  | { kind: 'account'; text: string; note?: string; button?: string }
  | { kind: 'message'; text: string; link?: string }
  /** The menu below a public account's page; the item stands at the left, the others are blank. */
  | { kind: 'menu'; text: string }
  | { kind: 'field'; text: string; required?: boolean; value?: string; button?: string }
  | { kind: 'check'; text: string }
  | { kind: 'button'; text: string }
  /** A block of a page with one tile that is named, the others blank. */
  | { kind: 'module'; text: string; item: string }
  | { kind: 'link'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'details'; labels: string[] }
  /** Numbered steps that a page shows, the one at `at` (from 1) being the current one. */
  | { kind: 'stages'; labels: string[]; at: number }
  | { kind: 'paper'; text: string }
)

export type PartKind = Part['kind']

/** A drawn phone screen. */
export interface Picture {
  /** What the bar at the top says. */
  title: string
  /** The web address, where the screen is a browser's. */
  address?: string
  parts: Part[]
}

/** A way on for who is stuck, besides the telephone. */
export type WayOut = Exclude<NextStep, { kind: 'call' | 'map' }> | { kind: 'question'; number: number }

export interface GuideStep {
  /** Ticks are kept under it. */
  id: StepId
  title: string
  optional?: true
  /** Ids of the cases that it belongs to; all where left out. */
  cases?: string[]
  /** Who acts, in guides that draw a path instead of phone screens. */
  who?: string
  picture?: Picture
  /** What the step itself asks of the phone. */
  act?: ('call' | 'map')[]
  what: Block[]
  /** What the reader should see afterwards. */
  see: Block[]
  mind: Block[]
  trouble: Block[]
  stuck: WayOut[]
  /** What the handbook leaves open here, each a short phrase. */
  unsaid: string[]
}

/** One of several situations of which the reader is in one. */
export interface Case {
  id: string
  title: string
}

export interface Guide extends GuideEntry {
  /** Numbers of the handbook's questions that it draws. */
  questions: number[]
  /** What to have at hand. */
  ready: string[]
  /** None, or at least two. */
  cases: Case[]
  /** Ids of guides that are another way to the same end. */
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
