import type { Entry, Lexicon } from './types'

/** A page with what students call its matter. */
export interface Page extends Entry {
  /** Parted by stops. */
  synonyms: string
}

/** The entries with the words of the groups that speak of them: parts of those words count as well. */
export function withSynonyms(entries: readonly Entry[], { groups }: Lexicon): Page[] {
  return entries.map((entry) => {
    const words = groups.flatMap((group) => (group.pages.includes(entry.id) ? group.words : []))
    return { ...entry, synonyms: words.join('。') }
  })
}
