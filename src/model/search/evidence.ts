import type { Context } from './context'
import type { Span } from './spans'
import type { HitId, Reason, WordGroup } from './types'

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

/**
 * Scores the recognised words. Explaining costs time, so reasons are collected only on request.
 *
 * @param said what the text says, see `features.ts`
 */
export function weigh(
  text: string,
  spans: readonly Span[],
  said: readonly string[],
  context: Context,
  explain: boolean,
): Evidence {
  const { lexicon, places, entries, settings } = context
  const evidence: Evidence = { scores: entries.map(() => 0), reasons: new Map() }
  const give = (entry: number, reason: Reason) => {
    evidence.scores[entry] = (evidence.scores[entry] ?? 0) + reason.score
    if (explain) evidence.reasons.set(entry, [...(evidence.reasons.get(entry) ?? []), reason])
  }
  const givePages = (pages: readonly HitId[], weight: number, typed: string, term: string) => {
    pages.forEach((page, rank) => {
      const entry = places.get(page)
      if (entry !== undefined) give(entry, { field: 'synonyms', typed, term, score: weight * settings.rank ** rank })
    })
  }

  const byGroup = new Map<WordGroup | undefined, Span>()
  for (const span of new Map(spans.map((each) => [each.word, each])).values()) {
    const { group, text: term } = span.word
    if (!group) continue
    givePages(group.pages, weightOf(group.pages) * span.quality, text.slice(...span.range), term)
    if (span.quality > (byGroup.get(group)?.quality ?? 0)) byGroup.set(group, span)
  }
  const findAll = (groups: readonly number[]) => groups.flatMap((at) => byGroup.get(lexicon.groups[at]) ?? [])
  for (const { pages, groups } of lexicon.combinations) {
    for (const together of groups) {
      const found = findAll(together)
      if (found.length < together.length) continue
      const typed = found.map(({ range }) => text.slice(...range)).join('+')
      const term = found.map(({ word }) => word.group?.name).join('+')
      givePages(pages, settings.together * Math.min(...found.map(({ quality }) => quality)), typed, term)
    }
  }
  weighText(text, spans, context, give)
  // A word alone says no more than its pages.
  if (!spans.some(({ range }) => range[1] - range[0] === text.length))
    weighLearned(said, evidence.scores, context, give)
  return evidence
}

/** Scores the parts of the text that the pages have literally. Words to be ignored and unclear ones count nothing by chance. */
function weighText(
  text: string,
  spans: readonly Span[],
  { index, settings }: Context,
  give: (entry: number, reason: Reason) => void,
): void {
  const neutral = spans.filter(({ word: { group } }) => group === undefined || group.unclear)
  const isNeutral = (at: number) => neutral.some(({ range: [from, to] }) => from <= at && at < to)
  for (const { from, to, entries } of index.read(text)) {
    if (isNeutral(from) || isNeutral(to - 1)) continue
    const typed = text.slice(from, to)
    const score = settings.text * index.worth(entries)
    for (const entry of entries) give(entry, { field: 'text', typed, term: typed, score })
  }
}

/** What was learned of pages that something else speaks for. */
function weighLearned(
  said: readonly string[],
  scores: readonly number[],
  { entries, leanings, settings }: Context,
  give: (entry: number, reason: Reason) => void,
): void {
  scores.forEach((sofar, entry) => {
    const weights = leanings[entries[entry]?.id ?? 0]
    if (sofar <= 0 || !weights) return
    for (const typed of said) {
      const score = (weights[typed] ?? 0) * settings.leanings
      if (score !== 0) give(entry, { field: 'learned', typed, term: typed, score })
    }
  })
}
