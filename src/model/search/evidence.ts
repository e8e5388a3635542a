import type { Context } from './context'
import type { Span } from './spans'
import { weighText } from './text-evidence'
import type { HitId, Reason } from './types'

/** How much speaks for each entry, by its index. */
export interface Evidence {
  scores: number[]
  reasons: Map<number, Reason[]>
}

/** About as many pages as the handbook has. */
const PAGES = 13

/** How much a word tells that fits these pages: the fewer, the more. */
export function weightOf(pages: readonly HitId[]): number {
  return Math.log(PAGES / Math.max(1, pages.length))
}

/** Scores the recognised words. Explaining costs time, so reasons are collected only on request. */
export function weigh(text: string, spans: readonly Span[], context: Context, explain: boolean): Evidence {
  const { words, lexicon, places, entries, settings } = context
  const evidence: Evidence = { scores: entries.map(() => 0), reasons: new Map() }
  const give = (entry: number, reason: Reason) => {
    evidence.scores[entry] = (evidence.scores[entry] ?? 0) + reason.score
    if (explain) evidence.reasons.set(entry, [...(evidence.reasons.get(entry) ?? []), reason])
  }
  const givePages = (pages: readonly HitId[], weight: number, typed: string, term: string) => {
    pages.forEach((page, rank) => {
      const entry = places.get(page)
      const score = weight * settings.rank ** rank
      if (entry !== undefined) give(entry, { field: 'synonyms', typed, term, score })
    })
  }

  const byGroup = new Map<number, Span>()
  for (const span of distinct(spans)) {
    const { group, text: term = '' } = words.list[span.word] ?? {}
    if (group === undefined) continue
    const pages = lexicon.groups[group]?.pages ?? []
    givePages(pages, weightOf(pages) * span.quality, text.slice(...span.range), term)
    if (span.quality > (byGroup.get(group)?.quality ?? 0)) byGroup.set(group, span)
  }
  for (const { groups, pages } of lexicon.combinations) {
    const found = groups.flatMap((group) => byGroup.get(group) ?? [])
    if (found.length < groups.length) continue
    const typed = found.map(({ range }) => text.slice(...range)).join('+')
    const term = groups.map((group) => lexicon.groups[group]?.name).join('+')
    givePages(pages, settings.together * Math.min(...found.map(({ quality }) => quality)), typed, term)
  }
  weighText(text, spans, context, give)
  return evidence
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.word, span])).values()]
}
