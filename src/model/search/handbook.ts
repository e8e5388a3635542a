import { app } from '../handbook/app'
import { office } from '../handbook/office'
import { questions } from '../handbook/questions'
import lexicon from '@/generated/lexicon.json'
import syllables from '@/generated/syllables.json'
import { toEntries } from './entries'
import decision from './decision.json'
import leanings from './leanings.json'
import { createSearch, type Lexicon, type Search, type SearchData } from './index'

let made: Search | undefined

/** The search over the handbook; its index is built on the first call, in a few milliseconds. */
export function handbookSearch(): Search {
  return (made ??= createSearch(readData()))
}

function readData(): SearchData {
  // The compiler has written the files from this type; TypeScript can't infer it from JSON.
  return {
    entries: toEntries({ questions, office, app }),
    lexicon: lexicon as Lexicon,
    syllables: syllables.table,
    leanings,
    decision,
  }
}
