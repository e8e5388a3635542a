import type { Decision, Part } from './decide'

/** A page that a search can lead to: the number of a question, or the office's card. */
export type HitId = number | 'office'

/** Sentences that stand together on a page. */
export interface Passage {
  /** How a link to it names it; undefined when the page can't be opened there. */
  part?: string
  heading?: string
  /** What else tells what its sentences are about, though it isn't searched. */
  topic?: string
  /** What a sentence is shown with, because it doesn't stand alone. */
  lead?: string
  /** How much its sentences count as answers, 1 by default. */
  weight?: number
  sentences: string[]
}

/** The searchable text of one page. */
export interface Entry {
  id: HitId
  title: string
  /** The question as the handbook words it. */
  question: string
  /** The short answer: one passage, or one for each part of the question. */
  answers: Passage[]
  passages: Passage[]
}

/** A group of synonyms. */
export interface WordGroup {
  name: string
  /** Separated by spaces. */
  words: string
  /** The pages they are about, most likely first; empty when they are out of scope. */
  pages: HitId[]
  /** Whether to offer the diagnosis when only this was typed. */
  unclear?: true
  /** Whether they only qualify a noun that is named or understood, such as 丢了. */
  depends?: true
  /** Who can answer what the handbook doesn't say about them, if not the office. */
  ask?: string
}

export interface Lexicon {
  groups: WordGroup[]
  /** Groups, by index, whose combinations have their own meaning, by the pages that they are about. */
  combinations: { pages: HitId[]; groups: number[][] }[]
  /** Words that ask for a kind of answer whatever the subject, such as 多久, and words in such answers; separated by spaces. */
  asks: { words: string; answers: string }[]
  /** Words that carry no meaning, such as 请问; separated by spaces. */
  ignored: string
  /** Words with unusual readings, each with its pinyin: `银行 yin hang;重办 chong ban`. */
  readings: string
  /** Pairs of characters: traditional, simplified. */
  traditional: string
}

/** Characters by their syllable: `xue学雪;ji籍及`. */
export type SyllableTable = string

/** For each page, what the parts of a text weigh that speak for it or against it, trained by `npm run search:train`. */
export type Leanings = Readonly<Partial<Record<HitId, Readonly<Record<string, number>>>>>

export interface SearchData {
  entries: Entry[]
  lexicon: Lexicon
  /** Readings of the handbook's characters and of all other common ones. */
  syllables: SyllableTable
  leanings: Leanings
  decision: Decision
}

/** From and to (exclusive), in UTF-16 units of the text. */
export type Range = [from: number, to: number]

export interface MarkedText {
  text: string
  ranges: Range[]
}

/** What speaks for pages, or against them. */
export interface Reason {
  /** The indices of the pages. */
  places: readonly number[]
  field: 'synonyms' | 'text' | 'learned'
  /** What was typed. */
  typed: string
  /** What it was recognised as. */
  term: string
  score: number
}

export interface Hit {
  id: HitId
  title: string
  score: number
  /** Whether the best hit answers the query; otherwise all are perhaps related. */
  sure: boolean
  titleRanges: Range[]
  /** The sentence of the page that answers the query. */
  sentence: MarkedText
  /** The part of the page from which it is, as links name it. */
  part?: string
  /** Only on request. */
  why?: Reason[]
}

export interface SearchOptions {
  /** Maximum number of hits, 5 by default. */
  limit?: number
  explain?: boolean
}

/** Whether the best hit answers the query, the hits are perhaps related to it, or there are none. */
export type Tier = 'sure' | 'perhaps' | 'nothing'

export interface SearchResult {
  tier: Tier
  /** Best first. */
  hits: Hit[]
  /** Who can answer what the handbook doesn't: undefined for the office. */
  ask?: string
  /** What the tier was decided by. Only on request. */
  decided?: Part[]
  /** Whether several answers are equally likely and the diagnosis can tell which. */
  unclear: boolean
}
