import type { Context } from './context'
import { weightOf } from './evidence'
import type { Concept } from './excerpt'
import type { Span } from './spans'
import type { Entry, HitId } from './types'

/** A literal match tells less than a word of one page does. */
const LITERAL = 1
const ASKED = 2.5

/** Words with one meaning, as typed or as recognised. */
export interface Meaning extends Concept {
  /** The pages that they are about. */
  pages?: readonly HitId[]
  /** Whether they are looked for in headings too. */
  asked?: true
}

/** What a query means: the words recognised with their synonyms, what was typed besides, and what is asked for. */
export function findMeanings(text: string, spans: readonly Span[], { words, lexicon, index }: Context): Meaning[] {
  const groupOf = ({ word }: Span) => lexicon.groups[words.list[word]?.group ?? -1]
  const groups = new Set(spans.flatMap((span) => groupOf(span) ?? []))
  const isOutside = (at: number) => !spans.some(({ range }) => at >= range[0] && at < range[1])
  const typed = [
    ...index
      .read(text)
      .filter(({ from, to }) => isOutside(from) && isOutside(to - 1))
      .map(({ from, to }) => text.slice(from, to)),
    ...spans
      .filter(groupOf)
      .map(({ word }) => words.list[word]?.text ?? '')
      .filter(({ length }) => length > 2),
  ]
  return [
    ...[...groups].map(({ words: all, pages }) => ({
      terms: all.split(' '),
      weight: weightOf(pages),
      pages,
    })),
    ...[...new Set(typed)].map((term) => ({ terms: [term], weight: LITERAL })),
    ...lexicon.asks
      .filter((ask) => ask.words.split(' ').some((word) => text.includes(word)))
      .map(({ answers }) => ({ terms: answers.split(' '), weight: ASKED, asked: true as const })),
  ]
}

/**
 * The meanings by which the sentences of a page differ: those of its title weigh nothing, because all of it is about them, and
 * neither do words for the office.
 *
 * @param has whether the page may contain a term
 */
export function conceptsFor(
  { id, title, answers }: Entry,
  meanings: readonly Meaning[],
  has: (term: string) => boolean,
): Concept[] {
  return meanings.flatMap(({ terms: all, weight, pages = [id], asked }) => {
    const terms = asked ? all : all.filter(has)
    if (terms.length === 0) return []
    const isAboutAll = answers.length === 1 && terms.some((term) => title.includes(term))
    const isAboutOffice = pages[0] === 'office' && id !== 'office'
    return [{ terms, weight: isAboutAll || isAboutOffice ? 0 : weight }]
  })
}
