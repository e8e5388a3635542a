import type { Entry, HitId, Lexicon, Passage, WordGroup } from './types'

/** A page with the students' words for its topic, and its passages as plain text. */
export interface Page extends Entry {
  /** Separated by full stops. */
  synonyms: string
  answer: string
  body: string
}

/** The text of passages and their headings, one sentence per line. */
export function textOf(passages: readonly Passage[]): string {
  return passages
    .flatMap(({ heading, sentences }) => (heading === undefined ? sentences : [heading, ...sentences]))
    .join('\n')
}

/** The entries with the words of the synonym groups about them: parts of those words count as well. */
export function withSynonyms(entries: readonly Entry[], { groups }: Lexicon): Page[] {
  const words = new Map<HitId, string>()
  for (const group of groups) for (const id of group.pages) words.set(id, `${words.get(id) ?? ''} ${group.words}`)
  return entries.map((entry) => ({
    ...entry,
    synonyms: (words.get(entry.id) ?? '').trim().replace(/ /g, '。'),
    answer: textOf(entry.answers),
    body: textOf(entry.passages),
  }))
}

/** A group for each page without one: its title, so that pinyin finds it too. */
export function titleGroups(entries: readonly Entry[], { groups }: Lexicon): WordGroup[] {
  const known = new Set(groups.flatMap(({ pages }) => pages))
  return entries
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }) => ({
      name: title,
      words: title.replace(/[^0-9a-z\u3400-\u9fff]+/gi, ' ').trim(),
      pages: [id],
    }))
}
