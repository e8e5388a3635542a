import type { SyllableTable } from './types'

export interface Pinyin {
  /** The syllable of a character; the character itself if unknown. */
  of: (character: string) => string
  isSyllable: (letters: string) => boolean
}

/** Parses the table of syllables. */
export function readPinyin(table: SyllableTable): Pinyin {
  const readings = new Map<string, string>()
  const syllables = new Set<string>()
  for (const row of table.split(';')) {
    const syllable = /^[a-z]+/.exec(row)?.[0] ?? ''
    if (/[aeiouv]/.test(syllable)) syllables.add(syllable)
    for (const character of row.slice(syllable.length)) readings.set(character, syllable)
  }
  return { of: (character) => readings.get(character) ?? character, isSyllable: (letters) => syllables.has(letters) }
}

/** In letters: zhuang. */
export const LONGEST_SYLLABLE = 6
