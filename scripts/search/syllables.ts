import { pinyin } from 'pinyin-pro'
import { isHan } from '../../src/search/normalise'
import type { SyllableTable } from '../../src/search/types'

const OPTIONS = { toneType: 'none', type: 'array', v: true } as const

/** Characters by their syllable, both sorted: `xue学雪;ji籍及`. */
export function syllableTable(characters: Iterable<string>): SyllableTable {
  const rows = new Map<string, string>()
  for (const character of characters) {
    const syllable = syllableOf(character)
    if (/^[a-z]+$/.test(syllable)) rows.set(syllable, (rows.get(syllable) ?? '') + character)
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, row]) => syllable + row)
    .join(';')
}

function syllableOf(character: string): string {
  return pinyin(character, OPTIONS)[0] ?? ''
}

/** The words whose characters are read otherwise than alone, with their reading. */
export function unusualReadings(words: Iterable<string>): Record<string, string> {
  const unusual: Record<string, string> = {}
  for (const word of words) {
    const characters = Array.from(word)
    if (!characters.every(isHan)) continue
    const reading = pinyin(word, OPTIONS)
    if (characters.some((character, index) => syllableOf(character) !== reading[index]))
      unusual[word] = reading.join(' ')
  }
  return unusual
}
