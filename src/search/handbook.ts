import entries from './compiled/entries.json'
import lexicon from './compiled/lexicon.json'
import syllables from './compiled/syllables.json'
import { createSearch, type Search, type SearchData } from './index'

let made: Search | undefined

/** The search over the handbook; its index is made on the first call, some milliseconds. */
export function handbookSearch(): Search {
  // The compiler has written the files from this type; TypeScript can't infer it from JSON.
  const data = { entries, lexicon, syllables: syllables.table } as SearchData
  return (made ??= createSearch(data))
}
