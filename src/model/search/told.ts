import type { Hit, SearchResult } from './types'

/** Pages told of that are perhaps related to what the handbook doesn't say. */
const RELATED = 2

/** A result as it is told to who asked. */
export interface Told {
  /** The pages to list. */
  listed: Hit[]
  /** Whether the office itself is the best answer. */
  office: boolean
  /** Whether too little was typed to tell. */
  early: boolean
}

/**
 * What of a result is told.
 *
 * @param text the query, trimmed
 */
export function toldOf(text: string, { tier, hits }: SearchResult): Told {
  const office = hits[0]?.id === 'office'
  const pages = hits.filter(({ id }) => id !== 'office')
  return {
    listed: tier === 'perhaps' ? pages.slice(0, RELATED) : office ? hits.slice(1) : hits,
    office,
    early: tier === 'nothing' && isEarly(text),
  }
}

/** One character, or incomplete pinyin. */
function isEarly(text: string): boolean {
  return text.length < 2 || /^[a-z' ]{1,3}$/i.test(text)
}
