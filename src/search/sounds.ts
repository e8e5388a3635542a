import { isHan } from './normalise'
import { LONGEST_SYLLABLE, type Pinyin } from './pinyin'
import { FIELDS, type Posting } from './text-index'
import type { Entry, Range } from './types'

/** Two syllables of typed pinyin, and where characters that sound so stand side by side. */
export interface Heard {
  typed: string
  range: Range
  postings: readonly Posting[]
}

/** Longer fields would find any two syllables somewhere. */
const HEARD = ['title', 'question', 'answer'] as const

/** The handbook's own words by their sound, for pinyin of words that the lexicon lacks; made when first needed. */
export class Sounds {
  private pairs: Map<string, Posting[]> | undefined

  constructor(
    private readonly entries: readonly Entry[],
    private readonly pinyin: Pinyin,
  ) {}

  /** @param taken for each character of the text, whether a word of the lexicon has it */
  hear(text: string, taken: (at: number) => boolean): Heard[] {
    const heard: Heard[] = []
    const free = Array.from(text, (letter, at) => (/[a-z]/.test(letter) && !taken(at) ? at : -1))
    const places = free.filter((at) => at >= 0)
    const letters = places.map((at) => text.charAt(at)).join('')
    const syllable = (from: number, to: number) => {
      const piece = letters.slice(from, to)
      return piece.length === to - from && this.pinyin.isSyllable(piece) ? piece : undefined
    }
    for (let from = 0; from < letters.length; from++) {
      for (let middle = from + 1; middle <= from + LONGEST_SYLLABLE; middle++) {
        const first = syllable(from, middle)
        for (let to = middle + 1; first !== undefined && to <= middle + LONGEST_SYLLABLE; to++) {
          const second = syllable(middle, to)
          const postings = second === undefined ? undefined : this.index().get(`${first} ${second}`)
          const range: Range = [places[from] ?? 0, (places[to - 1] ?? 0) + 1]
          if (postings) heard.push({ typed: letters.slice(from, to), range, postings })
        }
      }
    }
    return heard
  }

  private index(): Map<string, Posting[]> {
    if (this.pairs) return this.pairs
    const pairs = new Map<string, Posting[]>()
    this.entries.forEach((entry, place) => {
      const noted = new Set<string>()
      HEARD.forEach((field) => {
        const text = entry[field]
        for (let i = 0; i + 1 < text.length; i++) {
          if (!isHan(text.charAt(i)) || !isHan(text.charAt(i + 1))) continue
          const key = `${this.pinyin.of(text.charAt(i))} ${this.pinyin.of(text.charAt(i + 1))}`
          if (noted.has(key)) continue
          noted.add(key)
          pairs.set(key, [...(pairs.get(key) ?? []), place * FIELDS.length + FIELDS.indexOf(field)])
        }
      })
    })
    return (this.pairs = pairs)
  }
}
