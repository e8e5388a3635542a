import type { Context } from './context'
import type { Span } from './spans'
import { entryOf } from './text-index'
import type { Reason } from './types'

/** Fractions of a text score that count towards being in scope: outside the lexicon's words, and inside them. */
const SURE_UNKNOWN = 0.5
const SURE_KNOWN = 0.25
const BY_TEXT = 1.1

/** Scores the parts of the query that occur literally in the entries. */
export function weighText(
  text: string,
  spans: readonly Span[],
  context: Context,
  give: (entry: number, reason: Reason, sure?: number) => void,
): void {
  const owners = ownersOf(spans, context)
  for (const { from, to, postings } of context.index.read(text)) {
    const owner = owners[from]
    if (owner === NEUTRAL || owner !== owners[to - 1]) continue
    const term = text.slice(from, to)
    // Numbers and articles are unambiguous.
    const emphasis = /[\d条]/.test(term) ? 2.5 : 1
    for (const posting of postings) {
      const entry = entryOf(posting)
      const { field, worth } = context.index.worth(posting, postings)
      const score = BY_TEXT * emphasis * worth
      give(entry, { field, typed: term, term, score }, score * (owner === undefined ? SURE_UNKNOWN : SURE_KNOWN))
    }
  }
}

/** For each character, the index of its span. */
function ownersOf(spans: readonly Span[], { words, lexicon }: Context): (number | undefined)[] {
  const owners: (number | undefined)[] = []
  spans.forEach(({ range, word }, index) => {
    const group = lexicon.groups[words.list[word]?.group ?? -1]
    // Chance pairs of characters must not decide between questions that fit equally well.
    const owner = group === undefined || group.unclear ? NEUTRAL : index
    for (let i = range[0]; i < range[1]; i++) owners[i] = owner
  })
  return owners
}

const NEUTRAL = -1
