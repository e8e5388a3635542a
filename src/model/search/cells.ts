import { isHan } from './normalise'
import { LONGEST_SYLLABLE, type Pinyin } from './pinyin'

/** The query spelled out in letters, so that characters, homophones and pinyin can be compared alike. */
export interface Spelling {
  text: string
  /** One letter each; a character without a known syllable is kept as is. */
  letters: string
  /** For each letter, the index in the text of its character. */
  source: number[]
  /** For each position between letters, including both ends: whether a word may begin or end there. */
  open: boolean[]
}

/** Spells a normalised text. */
export function spell(text: string, pinyin: Pinyin): Spelling {
  let letters = ''
  const source: number[] = []
  const open: boolean[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === ' ') continue
    const spelled = isHan(character) ? pinyin.of(character) : character
    for (let k = 0; k < spelled.length; k++) {
      source.push(i)
      open.push(k === 0)
    }
    letters += spelled
  }
  const spelling = { text, letters, source, open: [...open, true] }
  for (const [from, to] of latinRuns(spelling)) closeInsideSyllables(spelling, from, to, pinyin)
  return spelling
}

/** The runs typed as letters, not characters. */
export function latinRuns({ text, letters, source }: Spelling): [from: number, to: number][] {
  const runs: [number, number][] = []
  let from = -1
  for (let i = 0; i <= letters.length; i++) {
    const typed = /[a-z]/.test(text.charAt(source[i] ?? -1))
    if (typed && from < 0) from = i
    if (typed || from < 0) continue
    runs.push([from, i])
    from = -1
  }
  return runs
}

/** In a run that can be split into syllables, words begin and end at syllable boundaries. */
function closeInsideSyllables({ letters, open }: Spelling, from: number, to: number, { isSyllable }: Pinyin): void {
  const length = to - from
  const fromStart = Array.from({ length: length + 1 }, (_, i) => i === 0)
  const toEnd = Array.from({ length: length + 1 }, (_, i) => i === length)
  const piece = (a: number, b: number) => isSyllable(letters.slice(from + a, from + b))
  for (let b = 1; b <= length; b++) {
    for (let a = Math.max(0, b - LONGEST_SYLLABLE); a < b; a++)
      if (fromStart[a] === true && piece(a, b)) fromStart[b] = true
  }
  if (fromStart[length] !== true) return
  for (let a = length - 1; a >= 0; a--) {
    for (let b = Math.min(length, a + LONGEST_SYLLABLE); b > a; b--)
      if (toEnd[b] === true && piece(a, b)) toEnd[a] = true
  }
  for (let i = 0; i <= length; i++) open[from + i] = fromStart[i] === true && toEnd[i] === true
}
