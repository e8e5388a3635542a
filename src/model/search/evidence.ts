import type { Context } from './context'
import type { Span } from './spans'
import type { HitId, Reason, WordGroup } from './types'

/** About as many pages as the handbook has. */
const PAGES = 13

/** How much a word tells that fits these pages: the fewer, the more. */
export function weightOf(pages: readonly HitId[]): number {
  return Math.log(PAGES / Math.max(1, pages.length))
}

/**
 * All that speaks for and against pages.
 *
 * @param said what the text says, see `features.ts`
 */
export function weigh(text: string, spans: readonly Span[], said: readonly string[], context: Context): Reason[] {
  const reasons = [...words(text, spans, context), ...literally(text, spans, context)]
  // A word alone says no more than its pages.
  const isAlone = spans.some(({ range }) => range[1] - range[0] === text.length)
  return isAlone ? reasons : [...reasons, ...learned(said, reasons, context)]
}

/** The recognised words, and those that together have a page of their own. */
function words(text: string, spans: readonly Span[], { lexicon, places, settings }: Context): Reason[] {
  const weighed = (pages: readonly HitId[], weight: number, typed: string, term: string) =>
    pages.flatMap((page, rank): Reason[] => {
      const place = places.get(page)
      const score = weight * settings.rank ** rank
      return place === undefined ? [] : [{ places: [place], field: 'synonyms', typed, term, score }]
    })
  const best = new Map<WordGroup | undefined, Span>()
  const alone = [...new Map(spans.map((each) => [each.word, each])).values()].flatMap((span) => {
    const { group, text: term } = span.word
    if (!group) return []
    if (span.quality > (best.get(group)?.quality ?? 0)) best.set(group, span)
    return weighed(group.pages, weightOf(group.pages) * span.quality, text.slice(...span.range), term)
  })
  const together = lexicon.combinations.flatMap(({ pages, groups }) =>
    groups.flatMap((indices) => {
      const found = indices.flatMap((at) => best.get(lexicon.groups[at]) ?? [])
      if (found.length < indices.length) return []
      const typed = found.map(({ range }) => text.slice(...range)).join('+')
      const term = found.map(({ word }) => word.group?.name).join('+')
      return weighed(pages, settings.together * Math.min(...found.map(({ quality }) => quality)), typed, term)
    }),
  )
  return [...alone, ...together]
}

/** The parts of the text that the pages have literally. Words to be ignored and unclear ones count nothing by chance. */
function literally(text: string, spans: readonly Span[], { index, settings }: Context): Reason[] {
  const neutral = spans.filter(({ word: { group } }) => group === undefined || group.unclear)
  const isNeutral = (at: number) => neutral.some(({ range: [from, to] }) => from <= at && at < to)
  return index
    .read(text)
    .filter(({ from, to }) => !isNeutral(from) && !isNeutral(to - 1))
    .map(({ from, to, entries }): Reason => {
      const typed = text.slice(from, to)
      return { places: entries, field: 'text', typed, term: typed, score: settings.text * index.worth(entries) }
    })
}

/** What was learned of pages that something else speaks for. */
function learned(said: readonly string[], reasons: readonly Reason[], context: Context): Reason[] {
  const { entries, leanings, settings } = context
  return entries.flatMap(({ id }, place) => {
    const weights = leanings[id]
    if (!weights || !reasons.some(({ places }) => places.includes(place))) return []
    return said.flatMap((typed): Reason[] => {
      const score = (weights[typed] ?? 0) * settings.leanings
      return score === 0 ? [] : [{ places: [place], field: 'learned', typed, term: typed, score }]
    })
  })
}
