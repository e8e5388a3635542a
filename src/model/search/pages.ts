import type { Entry, HitId, Lexicon, WordGroup } from './types'

/** A page with what students call its matter. */
export interface Page extends Entry {
  /** Parted by stops. */
  synonyms: string
}

/** The entries with the words of the groups that speak of them: parts of those words count as well. */
export function withSynonyms(entries: readonly Entry[], { groups }: Lexicon): Page[] {
  const words = new Map<HitId, string>()
  for (const group of groups) for (const id of group.pages) words.set(id, `${words.get(id) ?? ''} ${group.words}`)
  return entries.map((entry) => ({ ...entry, synonyms: (words.get(entry.id) ?? '').trim().replace(/ /g, '。') }))
}

/** A group for each page that no group speaks of: its title in its own words, so that pinyin finds it too. */
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
