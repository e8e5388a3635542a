import { UNSAID } from '../handbook/parts'
import type { Entry, Lexicon, Passage } from './types'

/** A page as plain text. */
export interface Page extends Entry {
  /** What it answers with. */
  said: string
  /** All of it, with the students' words for its topic: parts of those words count as well. */
  text: string
}

/** The text of passages and their headings, one sentence per line. */
export function textOf(passages: readonly Passage[]): string {
  return passages
    .flatMap(({ heading, sentences }) => (heading === undefined ? sentences : [heading, ...sentences]))
    .join('\n')
}

/** The entries as plain text, with the words of the synonym groups about them. */
export function withTexts(entries: readonly Entry[], { groups }: Lexicon): Page[] {
  return entries.map((entry) => {
    const { id, title, question, answers, passages } = entry
    const words = groups.filter(({ pages }) => pages.includes(id)).map((group) => group.words.replace(/ /g, '。'))
    const said = [title, textOf([...answers, ...passages.filter(({ part }) => part !== UNSAID)])].join('\n')
    return { ...entry, said, text: [question, title, textOf([...answers, ...passages]), ...words].join('\n') }
  })
}
