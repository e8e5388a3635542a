import type { Hit, SearchResult, Tier } from '@/model/search'
import { handbookSearch } from '@/model/search/handbook'
import { toldOf } from '@/model/search/told'

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
  tier: Tier
  /** Who can answer what the handbook doesn't say; undefined for the office. */
  ask: string | undefined
  /** Whether the office itself is the best answer. */
  office: boolean
  /** Whether the diagnosis is needed to clarify the query. */
  unclear: boolean
  /** Whether too little was typed to tell. */
  early: boolean
}

/** Runs the query and puts the hits into the existing slots. */
export function find(typed: string, before: readonly Slot[] = []): Found {
  const text = typed.trim()
  const result = text === '' ? NOTHING : handbookSearch().search(text, { limit: SLOTS })
  const { tier, unclear, ask } = result
  const { listed, office, early } = toldOf(text, result)
  return {
    text,
    slots: Array.from({ length: SLOTS }, (_, index) => ({
      shown: index < listed.length,
      hit: listed[index] ?? before[index]?.hit,
    })),
    tier,
    ask,
    office,
    unclear,
    early,
  }
}

const NOTHING: SearchResult = { tier: 'nothing', hits: [], unclear: false }
