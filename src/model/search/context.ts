import type { Page } from './pages'
import type { TextIndex } from './text-index'
import type { Settings } from './settings'
import type { HitId, Leanings, Lexicon } from './types'

/** Data shared by all queries. */
export interface Context {
  entries: readonly Page[]
  places: ReadonlyMap<HitId, number>
  lexicon: Lexicon
  index: TextIndex
  leanings: Leanings
  settings: Settings
}
