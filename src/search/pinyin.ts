import type { SyllableTable } from './types'

export interface Pinyin {
  /** The syllable of a character; the character itself where none is known. */
  of: (character: string) => string
  isSyllable: (letters: string) => boolean
}

/** Reads tables of syllables; the first to know a character wins. */
export function readPinyin(tables: readonly SyllableTable[]): Pinyin {
  const readings = new Map<string, string>()
  const syllables = new Set<string>()
  for (const table of tables) {
    for (const row of table.split(';')) {
      const syllable = /^[a-z]+/.exec(row)?.[0] ?? ''
      if (/[aeiouv]/.test(syllable)) syllables.add(syllable)
      for (const character of row.slice(syllable.length)) {
        if (!readings.has(character)) readings.set(character, syllable)
      }
    }
  }
  return { of: (character) => readings.get(character) ?? character, isSyllable: (letters) => syllables.has(letters) }
}

/** In letters: zhuang. */
export const LONGEST_SYLLABLE = 6
