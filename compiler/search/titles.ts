import type { Entry, HitId, WordGroup } from '../../src/model/search/types'
import { typedForm } from './characters'

/** A group for each page that no group is about: its title, so that pinyin finds it too. */
export function titleGroups(entries: readonly Entry[], groups: readonly WordGroup[]): WordGroup[] {
  const known = new Set<HitId>(groups.flatMap(({ pages }) => pages))
  return entries
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }) => {
      const words = title.split(/[^0-9a-z\u3400-\u9fff]+/i).filter((word) => word !== '')
      return { name: title, words: words.map(typedForm).join(' '), pages: [id] }
    })
}
