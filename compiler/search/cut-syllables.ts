import { LONGEST_SYLLABLE, type Pinyin } from '../../src/model/search/pinyin'

/** Splits letters into as few syllables as possible; undefined when they can't be split. */
export function cutSyllables(letters: string, { isSyllable }: Pinyin): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = best[start]
      const piece = letters.slice(start, end)
      if (!before || !isSyllable(piece)) continue
      const current = best[end]
      if (!current || before.length + 1 < current.length) best[end] = [...before, piece]
    }
  }
  return best[letters.length]
}
