import { pinyin } from 'pinyin-pro'
import { isHan } from '../../src/model/search/normalise'
import { remembering } from '../remember'
import type { SyllableTable } from '../../src/model/search/types'

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

/** Characters whose usual reading in texts differs from the dictionary's default. */
const IN_TEXTS = new Map([['了', 'le']])

/** Misreadings by the library, which sees the rarer words 没 (mò, sunk) in 学籍没了 and 校 (jiào, proofread) in 学校注册. */
const IN_WORDS = new Map([
  ['没', 'mei'],
  ['校', 'xiao'],
])

const syllableOf = remembering((character) => IN_TEXTS.get(character) ?? pinyin(character, OPTIONS)[0] ?? '')

const syllablesOf = remembering((word) => pinyin(word, OPTIONS))

/** Those of the characters that sound like one of the others. */
export function soundingLike(others: Iterable<string>, characters: readonly string[]): string[] {
  const syllables = new Set(Array.from(others, syllableOf))
  return characters.filter((character) => syllables.has(syllableOf(character)))
}

/** Words with characters read differently than on their own, with their reading: `银行 yin hang;重办 chong ban`. */
export function unusualReadings(words: readonly string[]): string {
  const unusual = words.flatMap((word) => {
    const characters = Array.from(word)
    if (!characters.every(isHan)) return []
    const reading = syllablesOf(word).map((syllable, index) => IN_WORDS.get(characters[index] ?? '') ?? syllable)
    const isUsual = characters.every((character, index) => syllableOf(character) === reading[index])
    return isUsual ? [] : [[word, ...reading].join(' ')]
  })
  return unusual.join(';')
}
