import type { Context } from './context'
import type { Span } from './spans'
import type { Reason } from './types'

/** Scores the parts of the query that occur literally in the entries. */
export function weighText(
  text: string,
  spans: readonly Span[],
  { index, settings }: Context,
  give: (entry: number, reason: Reason) => void,
): void {
  const owners = ownersOf(spans)
  for (const { from, to, entries } of index.read(text)) {
    const owner = owners[from]
    if (owner === NEUTRAL || owner !== owners[to - 1]) continue
    const term = text.slice(from, to)
    const score = settings.text * index.worth(entries)
    for (const entry of entries) give(entry, { field: 'text', typed: term, term, score })
  }
}

/** For each character, the index of its span. */
function ownersOf(spans: readonly Span[]): (number | undefined)[] {
  const owners: (number | undefined)[] = []
  spans.forEach(({ range, word: { group } }, index) => {
    // Chance pairs of characters must not decide between questions that fit equally well.
    const owner = group === undefined || group.unclear ? NEUTRAL : index
    for (let i = range[0]; i < range[1]; i++) owners[i] = owner
  })
  return owners
}

const NEUTRAL = -1
