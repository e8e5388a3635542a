/**
 * The shape of the compiled handbook. Content files under `src/content` are checked against it by
 * `compiler`, which writes the JSON that the app imports.
 */

import type { CategoryId, ChecklistId, GuideId, HandId, RuleId, StageId, SymptomId } from '@/generated/ids'

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

/** Part of a section, such as a situation or a list of materials. No `heading` when the section is undivided. */
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
  /** What it provides, in our words. */
  says: string
  /** The handbook's quotation from it. */
  quote?: string
  /** The id of the only part of the question that rests on it. */
  part?: string
}

/** Next steps from a question. */
export type NextStep =
  | { kind: 'call' }
  | { kind: 'map' }
  | { kind: 'guide'; id: GuideId }
  | { kind: 'diagnosis'; id: SymptomId }
  | { kind: 'deadline'; id: RuleId }

/** A page to go on to. */
export type Destination =
  | Exclude<NextStep, { kind: 'call' | 'map' }>
  | { kind: 'question'; number: number }
  | { kind: 'checklist'; id: ChecklistId }

/** A question's list entry: small enough to be loaded with the first screen. */
export interface QuestionEntry {
  /** The handbook's own number, 1 and up. */
  number: number
  /** Short title, at most 20 characters. */
  title: string
  category: CategoryId
  stages: StageId[]
}

/** What a call is about, as the page knows it from which it is made. */
export interface CallNeeds {
  /** Who calls, where the page knows better than the reader's stage. */
  caller?: string
  /** What it is about, in the reader's own person, without a full stop; of a rule with its inputs in braces. */
  say?: string
  /** What to ask first, each a short phrase; what the handbook leaves open when left out. */
  ask?: string[]
  /** What to have at hand besides what every call needs; by the reader's stage when left out. */
  hand?: HandId[]
}

/** A question within a question: 6 is about how diplomas are issued and about lost ones. */
export interface Part extends CallNeeds {
  id: string
  /** At most 20 characters. */
  title: string
  /** One or two sentences, at most 120 characters. */
  answer: string
  /** Headings of its groups, in whichever section. */
  sections: string[]
  /** The question's own when left out. */
  next?: NextStep[]
  unsaid: string[]
}

export interface Question extends QuestionEntry, CallNeeds {
  /** The question as the handbook words it. */
  question: string
  /** One or two sentences, at most 120 characters; the answers of all parts when it has any. */
  answer: string
  /** Two or more, when the question is really several. */
  parts?: Part[]
  sections: Section[]
  basis: LegalBasis[]
  /** Numbers of related questions. */
  related: number[]
  /** What the handbook leaves open and the office knows, each a short phrase; that of its parts included. */
  unsaid: string[]
  next: NextStep[]
}

export interface Category {
  id: CategoryId
  title: string
  description: string
}

/** A stage in a reader's life. */
export interface Stage {
  id: StageId
  title: string
  description: string
  /** What readers at this stage come to do, most likely first. */
  tasks: Destination[]
  /** How such a reader says on the telephone who they are, after 我是; ______ stands for what only they know. */
  caller?: string
}

/** List entry of a guide or checklist. */
export interface GuideEntry<Id extends string = GuideId> {
  id: Id
  /** At most 20 characters. */
  title: string
  /** Its purpose, in a sentence or two. */
  lead: string
}

/** List entry of a guide in the tab of the guides. */
export interface GuideListEntry extends GuideEntry {
  /** The most particular stage that its questions concern; undefined when they concern none. */
  stage?: StageId
  /** The number of steps, in the longest case. */
  steps: number
  /** The number of steps by case, in guides that have cases. */
  cases?: { id: string; steps: number }[]
  /** How its first screen looks, and the kinds of the parts on it from the top; `path` and stations where it draws who does what. */
  drawn: string[]
}

export type ChecklistEntry = GuideEntry<ChecklistId>

/** List entry of a rule of the deadline calculator. */
export interface DeadlineEntry {
  id: RuleId
  /** The situation in the reader's words, at most 20 characters. */
  title: string
  /** Label of a button that opens it, e.g. 哪天起能查到学历. */
  link: string
}

/** The part of the diagnosis that other pages need. */
export interface DiagnosisEntry {
  /** Label of the button that opens it, and the line below. */
  title: string
  note: string
  /** Short titles of the symptoms, for buttons that open one. */
  symptoms: { id: SymptomId; title: string }[]
  /** The question asked after an ambiguous search. */
  chooser: { question: string; symptoms: SymptomId[] }
}

export interface Outline {
  categories: Category[]
  stages: Stage[]
  questions: QuestionEntry[]
  guides: GuideListEntry[]
  checklists: ChecklistEntry[]
  /** Rules of the calculator that have texts in the handbook, in list order. */
  deadlines: DeadlineEntry[]
  /** Left out when the handbook has no diagnosis. */
  diagnosis?: DiagnosisEntry
}

/** App-wide texts. */
export interface App {
  name: string
  /** The office's short name, used on buttons. */
  office: string
  /** The handbook's full title. */
  handbook?: string
  /** The edition of the app's content, in words. */
  edition?: string
  /** The day of the content's last change, as YYYY-MM-DD. */
  changed?: string
  /** Titles of shared pages; the app's name by default. */
  shares: { home?: string; search?: string; guides?: string; deadlines?: string; diagnosis?: string }
  /** Note on the guides' drawings. */
  drawings?: string
}

/** Suggested searches. */
export interface Suggestions {
  /** Shown in the search field before anything is typed. */
  examples: string[]
  /** What readers at each stage ask most, in their words. */
  stages: { stage: StageId; texts: string[] }[]
  advisers: Adviser[]
}

/** Who can answer what the handbook doesn't, other than the office. */
export interface Adviser {
  id: string
  text: Inline[]
}

/** What a prepared call says besides the reader's path. */
export interface CallWords {
  /** How a reader of no known stage says who they are. */
  caller: string
  /** What a call may need at hand: every call without `stages`; otherwise for whom, where the page doesn't say what it needs. */
  hand: { id: HandId; text: string; stages?: StageId[] }[]
}

export interface Office {
  university: string
  name: string
  /** As dialled, with the area code and a hyphen. */
  phone: string
  contact: string
  /** Postal address including the room. */
  address: string
  building: string
  room: string
  /** When it is open, once the office has said so: the handbook doesn't. */
  hours?: string
  location: {
    /** What the map calls the point. */
    title: string
    /** Degrees, GCJ-02. */
    latitude: number
    longitude: number
    frame: 'GCJ-02'
    /** Accuracy of the point, in words. */
    precision: string
    source: string
  }
  /** What to have ready before calling. */
  prepare: Inline[][]
  call?: CallWords
  /** How to find the room. */
  directions: Inline[][]
  /** What the handbook does not say, for the reader to ask about. */
  unknown: Inline[][]
}

export interface Handbook {
  app: App
  outline: Outline
  /** By number. */
  questions: Question[]
  office: Office
}
