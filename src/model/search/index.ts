import type { Context } from './context'
import { spell } from './cells'
import { partsOf, tierOf } from './decide'
import { weigh } from './evidence'
import { excerpt, mark, termsOf } from './excerpt'
import { featuresOf, saidIn, type Features } from './features'
import { findInitials } from './initials'
import { conceptsFor, findMeanings } from './meanings'
import { normaliser } from './normalise'
import { withTexts } from './pages'
import { readPinyin } from './pinyin'
import { SETTINGS, type Settings } from './settings'
import { findSpans, type Span } from './spans'
import { TextIndex } from './text-index'
import type { Hit, SearchData, SearchOptions, SearchResult } from './types'
import { readWords } from './words'
import { findYears } from './years'

export type * from './types'

export interface Search {
  /** Finds pages for a query, or none when it is out of scope. Never throws, whatever was typed. */
  search: (typed: string, options?: SearchOptions) => SearchResult
  /** What a query is made of, to train from. */
  read: (typed: string) => Reading
}

/** What a query is made of, and the pages that something speaks for. */
export interface Reading {
  /** See `saidIn`. */
  said: string[]
  /** The indices of the pages with their scores, the best first. */
  order: (readonly [place: number, score: number])[]
  /** What the decision sees; empty when nothing is known. */
  features: Features
}

const LIMIT = 5
/** Hits that score less than this fraction of the best are left out. */
const LEAST = 0.15

/** Builds the index of a handbook. Takes a few milliseconds, so keep the result. */
export function createSearch(
  { entries: plain, lexicon, syllables, leanings, decision }: SearchData,
  settings: Settings = SETTINGS,
): Search {
  const entries = withTexts(plain, lexicon)
  const pinyin = readPinyin(syllables)
  const normalise = normaliser(lexicon.traditional)
  const words = readWords(lexicon, pinyin)
  const index = new TextIndex(entries.map(({ text }) => text))
  const places = new Map(entries.map(({ id }, place) => [id, place]))
  const marks = new Map<string, ReadonlySet<number>>()
  const context: Context = { lexicon, index, places, entries, leanings, settings }

  function recognise(text: string): Span[] {
    const initials = findInitials(text, words, settings.inexact)
    const years = findYears(text).flatMap(({ range, word }) => {
      const found = words.list.find((each) => each.text === word)
      return found ? [{ range, word: found, quality: 1 }] : []
    })
    const spans = findSpans(spell(text, pinyin), words, settings.inexact)
    const spelled = spans.reduce((sum, { range }) => sum + range[1] - range[0], 0)
    return initials.length > 0 && spelled < text.length ? initials : [...spans, ...years]
  }

  /** The pages that may contain a term. */
  function pagesWith(term: string): ReadonlySet<number> {
    const where = marks.get(term) ?? new Set(index.read(term)[0]?.entries)
    marks.set(term, where)
    return where
  }

  function read(typed: string) {
    const text = normalise(typed)
    const spans = recognise(text)
    const said = saidIn(text, spans)
    const reasons = weigh(text, spans, said, context)
    const scores = entries.map(() => 0)
    for (const { places: at, score } of reasons) for (const place of at) scores[place] = (scores[place] ?? 0) + score
    const spoken = scores.map((score, place) => [place, score] as const).filter(([, score]) => score > 0)
    const order = spoken.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const features: Features = order.length === 0 ? new Map() : featuresOf(text, spans, said, order, context)
    return { text, spans, said, reasons, order, features }
  }

  return {
    read,
    search(typed, { limit = LIMIT, explain = false } = {}) {
      const { text, spans, reasons, order, features } = read(typed)
      const groups = spans.flatMap(({ word }) => word.group ?? [])
      // Several questions fit and no more specific word was typed: the reader is asked which.
      const unclear = groups.length > 0 && groups.every((group) => group.unclear)
      const ask = groups.find((group) => group.ask)?.ask
      const decidedTier = order.length === 0 ? 'nothing' : unclear ? 'sure' : tierOf(features, decision)
      // Whoever can be sent to somebody else is not sent away.
      const tier = decidedTier === 'nothing' && ask !== undefined && order.length > 0 ? 'perhaps' : decidedTier
      const decided = explain ? { decided: partsOf(features, decision) } : {}
      if (tier === 'nothing') return { tier, hits: [], unclear: false, ...decided }

      const meanings = findMeanings(text, spans, context)
      const [[, best] = [-1, 0]] = order
      const hits = order
        .filter(([, score]) => score >= best * LEAST)
        .slice(0, limit)
        .flatMap(([place, score]): Hit[] => {
          const entry = entries[place]
          if (!entry) return []
          const concepts = conceptsFor(entry, meanings, (term) => pagesWith(term).has(place))
          const hit = {
            id: entry.id,
            title: entry.title,
            score: Math.round(score * 100) / 100,
            sure: tier === 'sure',
            titleRanges: mark(entry.title, termsOf(concepts)),
            ...excerpt(entry, concepts),
          }
          return [explain ? { ...hit, why: reasons.filter((reason) => reason.places.includes(place)) } : hit]
        })
      return { tier, hits, unclear, ...(tier === 'perhaps' && ask !== undefined && { ask }), ...decided }
    },
  }
}
