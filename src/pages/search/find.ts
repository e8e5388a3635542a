import type { Hit } from '@/model/search'
import { handbookSearch } from '@/model/search/handbook'

/** Maximum number of hits shown. Their elements are created once and refilled on each keystroke. */
export const SLOTS = 5
/** Maximum length of the input. */
export const LONGEST = 60

export interface Slot {
  shown: boolean
  /** Its content; kept while hidden, since removing it would cost a setData. */
  hit: Hit | undefined
}

export interface Found {
  /** The query, trimmed. */
  text: string
  slots: Slot[]
  /** Whether the office itself is the best answer. */
  office: boolean
  /** Whether the diagnosis is needed to clarify the query. */
  unclear: boolean
  /** Whether the query is out of scope; `early` when too little was typed to tell. */
  nothing: 'no' | 'early' | 'yes'
}

/** Runs the query and puts the hits into the existing slots. */
export function find(typed: string, before: readonly Slot[] = []): Found {
  const text = typed.trim()
  const { hits, unclear } = text === '' ? { hits: [], unclear: false } : handbookSearch().search(text, { limit: SLOTS })
  const office = hits[0]?.id === 'office'
  const listed = office ? hits.slice(1) : hits
  return {
    text,
    slots: Array.from({ length: SLOTS }, (_, index) => ({
      shown: index < listed.length,
      hit: listed[index] ?? before[index]?.hit,
    })),
    office,
    unclear,
    nothing: hits.length > 0 ? 'no' : isEarly(text) ? 'early' : 'yes',
  }
}

/** One character, or incomplete pinyin. */
function isEarly(text: string): boolean {
  return text.length < 2 || /^[a-z' ]{1,3}$/i.test(text)
}
