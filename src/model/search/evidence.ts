import type { Context } from './context'
import type { Span } from './spans'
import { weighText } from './text-evidence'
import type { HitId, Reason } from './types'

/** Scores for each entry, by its index, and against the handbook as a whole. */
export interface Evidence {
  scores: number[]
  /** The part of the scores that decides whether the query is in scope at all. */
  sure: number[]
  /** How strongly the query points to out-of-scope topics. */
  outside: number
  /** Whether a combination of words with a page of its own occurred. */
  together: boolean
  reasons: Map<number, Reason[]>
}

/** A name weighs log(PAGES / number of pages it fits), so names that fit many pages count for little. */
const PAGES = 13
const OUTSIDE = 2.8
const OUTSIDE_DECISIVE = 5
const OUTSIDE_TOGETHER = 5
/** A second word with the same meaning adds this fraction of the first. */
const AGAIN = 0.7
const BY_COMBINATION = 1.5
const RANK_DECAY = 0.93

/** How much a word tells that fits these pages. */
export function weightOf(pages: readonly HitId[]): number {
  return Math.log(PAGES / Math.max(1, pages.length))
}

/** Scores the recognised words. Explaining costs time, so reasons are collected only on request. */
export function weigh(text: string, spans: readonly Span[], context: Context, explain: boolean): Evidence {
  const { words, lexicon, places, entries } = context
  const evidence: Evidence = {
    scores: entries.map(() => 0),
    sure: entries.map(() => 0),
    outside: 0,
    together: false,
    reasons: new Map(),
  }
  const give = (entry: number, reason: Reason, sure = reason.score) => {
    evidence.scores[entry] = (evidence.scores[entry] ?? 0) + reason.score
    evidence.sure[entry] = (evidence.sure[entry] ?? 0) + sure
    if (explain) evidence.reasons.set(entry, [...(evidence.reasons.get(entry) ?? []), reason])
  }
  const givePages = (pages: readonly HitId[], weight: number, typed: string, term: string) => {
    pages.forEach((page, rank) => {
      const entry = places.get(page)
      if (entry !== undefined) give(entry, { field: 'synonyms', typed, term, score: weight * RANK_DECAY ** rank })
    })
  }

  const outside: number[] = []
  const strongest = new Map<number, Span>()
  const distinct = new Map<number, Span>()
  for (const span of spans) {
    const group = words.list[span.word]?.group
    if (group === undefined || distinct.has(span.word)) continue
    distinct.set(span.word, span)
    if (span.quality > (strongest.get(group)?.quality ?? 0)) strongest.set(group, span)
  }
  // Combined with other words, an out-of-scope word may be about the handbook: 考研报名 and 填错.
  const explained = new Set(
    lexicon.combinations
      .filter(({ groups, pages }) => pages.length > 0 && groups.every((group) => strongest.has(group)))
      .flatMap(({ groups }) => groups),
  )
  for (const span of distinct.values()) {
    const { quality, range, word } = span
    const group = words.list[word]?.group ?? -1
    const { pages = [], decisive } = lexicon.groups[group] ?? {}
    const part = strongest.get(group) === span ? quality : quality * AGAIN
    if (pages.length === 0) outside.push(explained.has(group) ? 0 : (decisive ? OUTSIDE_DECISIVE : OUTSIDE) * part)
    else givePages(pages, weightOf(pages) * part, text.slice(...range), words.list[word]?.text ?? '')
  }
  const combined = new Set<HitId | undefined>()
  for (const { groups, pages } of lexicon.combinations) {
    const found = groups.map((group) => strongest.get(group))
    if (!found.every((span) => span !== undefined)) continue
    const quality = Math.min(...found.map((span) => span.quality))
    if (pages.length === 0) outside.push(OUTSIDE_TOGETHER * quality)
    else {
      const typed = found.map(({ range }) => text.slice(...range)).join('+')
      // Several combinations for the same page are mostly redundant.
      const part = combined.has(pages[0]) ? AGAIN : 1
      combined.add(pages[0])
      evidence.together = true
      givePages(
        pages,
        BY_COMBINATION * quality * part,
        typed,
        groups.map((group) => lexicon.groups[group]?.name).join('+'),
      )
    }
  }

  const most = Math.max(0, ...outside)
  evidence.outside = most + AGAIN * (outside.reduce((sum, each) => sum + each, 0) - most)
  weighText(text, spans, context, give)
  return evidence
}
