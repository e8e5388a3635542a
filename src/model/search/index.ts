import { isAnswered } from './abstain'
import { spell } from './cells'
import { weigh, type Evidence } from './evidence'
import { excerpt, mark, termsOf } from './excerpt'
import { findInitials } from './initials'
import { conceptsFor, findMeanings } from './meanings'
import { normaliser } from './normalise'
import { titleGroups, withSynonyms } from './pages'
import { readPinyin } from './pinyin'
import { findSpans, type Span } from './spans'
import { entryOf, TextIndex } from './text-index'
import type { Hit, SearchData, SearchOptions, SearchResult } from './types'
import { readWords } from './words'
import { findYears } from './years'

export type * from './types'

export interface Search {
  /** Finds pages for a query, or none when it is out of scope. Never throws, whatever was typed. */
  search: (typed: string, options?: SearchOptions) => SearchResult
}

const LIMIT = 5
/** Hits that score less than this fraction of the best are left out. */
const TAIL = 0.15
/** Builds the index of a handbook. Takes a few milliseconds, so keep the result. */
export function createSearch({ entries: plain, lexicon: known, syllables }: SearchData): Search {
  const lexicon = { ...known, groups: [...known.groups, ...titleGroups(plain, known)] }
  const entries = withSynonyms(plain, known)
  const pinyin = readPinyin(syllables)
  const normalise = normaliser(lexicon.traditional)
  const words = readWords(lexicon, pinyin)
  const index = new TextIndex(entries)
  const places = new Map(entries.map(({ id }, place) => [id, place]))
  const marks = new Map<string, ReadonlySet<number>>()
  const context = { words, lexicon, index, places, entries }

  function recognise(text: string): Span[] {
    const initials = findInitials(text, words, lexicon)
    const years = findYears(text).flatMap(({ range, word }) => {
      const found = words.list.findIndex((each) => each.text === word)
      return found === -1 ? [] : [{ range, word: found, quality: 1 }]
    })
    const spans = findSpans(spell(text, pinyin), words)
    const spelled = spans.reduce((sum, { range }) => sum + range[1] - range[0], 0)
    return initials.length > 0 && spelled < text.length ? initials : [...spans, ...years]
  }

  /** The pages that may contain a term. */
  function pagesWith(term: string): ReadonlySet<number> {
    const where = marks.get(term) ?? new Set(index.read(term)[0]?.postings.map(entryOf))
    marks.set(term, where)
    return where
  }

  /** Whether the query fits several questions and no more specific word was typed. */
  function isUnclear(spans: readonly Span[]): boolean {
    const said = spans.flatMap(({ word }) => lexicon.groups[words.list[word]?.group ?? -1] ?? [])
    return said.length > 0 && said.every((group) => group.unclear)
  }

  function ranked({ scores }: Evidence): [place: number, score: number][] {
    const order = scores.map((score, place): [number, number] => [place, score]).filter(([, score]) => score > 0)
    return order.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  }

  return {
    search(typed, { limit = LIMIT, explain = false } = {}) {
      const text = normalise(typed)
      const spans = recognise(text)
      const evidence = weigh(text, spans, context, explain)
      const order = ranked(evidence)
      const [best] = order
      if (!best || !isAnswered(text, best[0], spans, evidence, context)) return { hits: [], unclear: false }

      const meanings = findMeanings(text, spans, context)
      const hits = order
        .filter(([, score]) => score >= best[1] * TAIL)
        .slice(0, limit)
        .flatMap(([place, score]): Hit[] => {
          const entry = entries[place]
          if (!entry) return []
          const concepts = conceptsFor(entry, meanings, (term) => pagesWith(term).has(place))
          const hit = {
            id: entry.id,
            title: entry.title,
            score: Math.round(score * 100) / 100,
            titleRanges: mark(entry.title, termsOf(concepts)),
            ...excerpt(entry, concepts),
          }
          return [explain ? { ...hit, why: evidence.reasons.get(place) ?? [] } : hit]
        })
      return { hits, unclear: isUnclear(spans) }
    },
  }
}
