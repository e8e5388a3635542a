import type { Page } from './pages'
import type { TextIndex } from './text-index'
import type { Settings } from './settings'
import type { HitId, Lexicon } from './types'
import type { Words } from './words'

/** Data shared by all queries. */
export interface Context {
  entries: readonly Page[]
  places: ReadonlyMap<HitId, number>
  lexicon: Lexicon
  words: Words
  index: TextIndex
  settings: Settings
}
