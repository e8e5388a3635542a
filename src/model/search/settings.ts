/** The numbers that the ranking depends on. What each is worth is measured in `docs/search.md`. */
export interface Settings {
  /** Confidence in a word that was not typed exactly: a homophone, pinyin, initials or a typo. 1 is exact. */
  inexact: number
  /** Each further page of a word, the likeliest first, gets this fraction of the one before. */
  rank: number
  /** What words weigh that together have a page of their own. */
  together: number
  /** What two adjacent characters weigh that occur on one page only. */
  text: number
  /** What the trained leanings count. */
  leanings: number
}

export const SETTINGS: Settings = {
  inexact: 0.85,
  rank: 0.93,
  together: 2,
  text: 1.1,
  leanings: 1,
}
