import type { Context } from './context'
import { weightOf } from './evidence'
import type { Concept } from './excerpt'
import type { Span } from './spans'
import type { Entry, HitId, Lexicon } from './types'

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
export function findMeanings(text: string, spans: readonly Span[], { lexicon, index }: Context): Meaning[] {
  const groups = new Set(spans.flatMap(({ word }) => word.group ?? []))
  const isOutside = (at: number) => !spans.some(({ range }) => at >= range[0] && at < range[1])
  const typed = [
    ...index
      .read(text)
      .filter(({ from, to }) => isOutside(from) && isOutside(to - 1))
      .map(({ from, to }) => text.slice(from, to)),
    ...spans.flatMap(({ word: { group, text: term } }) => (group !== undefined && term.length > 2 ? [term] : [])),
  ]
  return [
    ...[...groups].map(({ words: all, pages }) => ({
      terms: all.split(' '),
      weight: weightOf(pages),
      pages,
    })),
    ...[...new Set(typed)].map((term) => ({ terms: [term], weight: LITERAL })),
    ...asked(text, lexicon).map((terms) => ({ terms, weight: ASKED, asked: true as const })),
  ]
}

/** For each kind of answer that a text asks for, the words in such answers. */
export function asked(text: string, { asks }: Lexicon): string[][] {
  return asks
    .filter(({ words }) => words.split(' ').some((word) => text.includes(word)))
    .map(({ answers }) => answers.split(' '))
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
