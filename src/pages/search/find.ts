import type { Hit } from '@/model/search'
import { handbookSearch } from '@/model/search/handbook'

/** Hits that are shown at most: their elements are made once, and filled anew on each keystroke. */
export const SLOTS = 5
/** What an input takes at most. */
export const LONGEST = 60

export interface Slot {
  shown: boolean
  /** What stands in it; kept when hidden, since taking it away would have to be sent to the screen. */
  hit: Hit | undefined
}

export interface Found {
  /** What was typed, without spaces around it. */
  text: string
  slots: Slot[]
  /** Whether the office itself is the best answer. */
  office: boolean
  /** Whether the diagnosis must tell what is meant. */
  unclear: boolean
  /** Whether the handbook has nothing on it; `early` when too little was typed to say so. */
  nothing: 'no' | 'early' | 'yes'
}

/** Looks up what was typed, for slots that hold something already. */
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

/** One character, or pinyin that has only been begun. */
function isEarly(text: string): boolean {
  return text.length < 2 || /^[a-z' ]{1,3}$/i.test(text)
}
