/**
 * The shape of the compiled handbook. Content files under `src/content` are checked against it by
 * `compiler`, which writes the JSON that the app imports.
 */

import type { DeadlineRuleName, SymptomName } from './next-step'

/**
 * A run of text inside a block. `copy` is the exact name of a document or form, an address or a number
 * that a reader may want to paste elsewhere: tapping it copies it.
 */
export type Inline = string | { copy: string } | { strong: string }

export type Block =
  | { kind: 'text'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  /** Words quoted exactly from a regulation or from the handbook. */
  | { kind: 'quote'; text: Inline[] }

/** Part of a section: a situation, a case of materials. Without `heading` when the section is undivided. */
export interface Group {
  heading?: string
  blocks: Block[]
}

/** The sections a question may have, in the order in which they are shown, with the heading that opens each in Markdown. */
export const SECTION_HEADINGS = {
  actions: '怎么做',
  materials: '带什么',
  deputy: '谁可以代办',
  warnings: '注意',
  consequences: '逾期或不办的后果',
  pictures: '手册图示',
} as const

export type SectionKind = keyof typeof SECTION_HEADINGS

export interface Section {
  kind: SectionKind
  groups: Group[]
}

export interface LegalBasis {
  /** Name without the brackets 《》. */
  document: string
  /** Number of the document as published, e.g. 教育部令第41号. */
  number: string
  /** e.g. 第三十二条 */
  articles?: string[]
  /** What it settles, in our words. */
  says: string
  /** The words that the handbook quotes from it. */
  quote?: string
}

export type CategoryId = string
export type StageId = string

/** Ways on from a question. Guides are those of the content; names of symptoms and rules are listed in `next-step.ts`. */
export type NextStep =
  | { kind: 'call' }
  | { kind: 'map' }
  | { kind: 'guide'; id: string }
  | { kind: 'diagnosis'; id: SymptomName }
  | { kind: 'deadline'; id: DeadlineRuleName }

/** What lists of questions need: small enough to be loaded with the first screen. */
export interface QuestionEntry {
  /** The handbook's own number, 1 and up. */
  number: number
  /** Short title, at most 20 characters. */
  title: string
  category: CategoryId
  stages: StageId[]
}

export interface Question extends QuestionEntry {
  /** The question as the handbook words it. */
  question: string
  /** One or two sentences, at most 120 characters. */
  answer: string
  sections: Section[]
  basis: LegalBasis[]
  /** Numbers of related questions. */
  related: number[]
  next: NextStep[]
}

export interface Category {
  id: CategoryId
  title: string
  description: string
}

/** A moment in a reader's life, the way into the handbook on the home screen. */
export interface Stage {
  id: StageId
  title: string
  description: string
}

/** What lists of guides and checklists need. */
export interface GuideEntry {
  id: string
  /** At most 20 characters. */
  title: string
  /** What it is good for, in a sentence or two. */
  lead: string
}

/** What lists of the rules of the deadline calculator need. */
export interface DeadlineEntry {
  id: DeadlineRuleName
  /** The situation in the reader's words, at most 20 characters. */
  title: string
  /** What a button that leads there promises, e.g. 哪天起能查到学历. */
  link: string
}

export interface Outline {
  categories: Category[]
  stages: Stage[]
  questions: QuestionEntry[]
  guides: GuideEntry[]
  checklists: GuideEntry[]
  deadlines: DeadlineEntry[]
}

export interface Office {
  university: string
  name: string
  /** As dialled, e.g. 0431-85583206. */
  phone: string
  contact: string
  /** Postal address down to the room. */
  address: string
  building: string
  room: string
  location: {
    /** Degrees, GCJ-02. */
    latitude: number
    longitude: number
    frame: 'GCJ-02'
    /** How far off the point may be, in words. */
    precision: string
    source: string
  }
  /** What to have ready before calling. */
  prepare: Inline[][]
  /** How to find the room. */
  directions: Inline[][]
  /** What the handbook does not say, so that the reader asks. */
  unknown: Inline[][]
}

export interface Handbook {
  outline: Outline
  /** By number. */
  questions: Question[]
  office: Office
}
