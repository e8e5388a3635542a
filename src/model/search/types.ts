/** A page that a search can lead to: the number of a question, or the office's card. */
export type HitId = number | 'office'

/** What is searched of one page. */
export interface Entry {
  id: HitId
  title: string
  /** The question as the handbook words it. */
  question: string
  answer: string
  /** All other sentences, one a line. */
  body: string
}

/** Words that mean the same to a reader. */
export interface WordGroup {
  name: string
  /** Parted by spaces. */
  words: string
  /** The pages they speak of, the likeliest first; empty when they speak of nothing in the handbook. */
  pages: HitId[]
  /** Whether the diagnosis helps those who say only this. */
  unclear?: true
  /** Whether they say something only of a thing that is named or understood, such as 丢了. */
  depends?: true
  /** Whether they speak of other matters even next to words of the handbook, such as 自考 next to 学历. */
  decisive?: true
}

export interface Lexicon {
  groups: WordGroup[]
  /** Groups, by index, that mean something of their own when they come together. */
  combinations: { groups: number[]; pages: HitId[] }[]
  /** Words that say nothing about the matter, such as 请问; parted by spaces. */
  ignored: string
  /** Words whose characters are not read as usual, each with its pinyin: `银行 yin hang;重办 chong ban`. */
  readings: string
  /** Pairs of characters: traditional, simplified. */
  traditional: string
}

/** Characters by their syllable: `xue学雪;ji籍及`. */
export type SyllableTable = string

export interface SearchData {
  entries: Entry[]
  lexicon: Lexicon
  /** Readings of the handbook's own characters and of all other common ones. */
  syllables: SyllableTable
}

/** From and to (exclusive), in UTF-16 units of the text. */
export type Range = [from: number, to: number]

export interface MarkedText {
  text: string
  ranges: Range[]
}

/** One reason for a hit. */
export interface Reason {
  field: 'synonyms' | 'title' | 'question' | 'answer' | 'body'
  /** What was typed. */
  typed: string
  /** What it was taken for. */
  term: string
  score: number
}

export interface Hit {
  id: HitId
  title: string
  score: number
  titleRanges: Range[]
  /** The sentence of the page that speaks most of what was typed. */
  sentence: MarkedText
  /** Only when asked for. */
  why?: Reason[]
}

export interface SearchOptions {
  /** How many hits at most, 5 if not given. */
  limit?: number
  explain?: boolean
}

export interface SearchResult {
  /** Best first; empty when the handbook has nothing on the matter. */
  hits: Hit[]
  /** Whether several answers are as likely, and the diagnosis can tell which. */
  unclear: boolean
}
