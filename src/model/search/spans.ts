import { latinRuns, type Spelling } from './cells'
import { isHan } from './normalise'
import type { Range } from './types'
import type { Words } from './words'

/** A word recognised in the query. */
export interface Span {
  /** Its range in the normalised text. */
  range: Range
  word: number
  /** 1 for an exact match, less for a homophone, a typo or initials. */
  quality: number
}

interface Candidate extends Span {
  start: number
  end: number
  value: number
}

const BY_PINYIN = 0.92
const BY_SOUND = 0.85
const BY_SOUND_SHORT = 0.7
const BY_SOUND_ALONE = 0.55
const BY_SLIP = 0.75
/** Shorter words have too many neighbours to tell a typo from another word. */
const SHORTEST_SLIP = 5
const LONG_SLIP = 7

/** The non-overlapping words that explain most of the query. */
export function findSpans(spelling: Spelling, words: Words): Span[] {
  const exact = candidates(spelling, words, false)
  const best = choose(exact, spelling.letters.length)
  const covered = best.reduce((sum, { start, end }) => sum + end - start, 0)
  if (covered === spelling.letters.length) return best
  return choose([...exact, ...candidates(spelling, words, true)], spelling.letters.length)
}

function candidates(spelling: Spelling, { list, bySpelling }: Words, slips: boolean): Candidate[] {
  const { letters, open } = spelling
  const found: Candidate[] = []
  const collect = (start: number, end: number, word: number, slip: boolean) => {
    const { text = '', group, own } = list[word] ?? {}
    const quality = slip ? BY_SLIP : qualityOf(spelling, start, end, text, own)
    const length = end - start
    if (quality === 0 || (slip && (!own || text.length < 2))) return
    const weight = own ? 1 : group === undefined ? 0.6 : 0.97
    const value = quality * weight * length ** 1.2 - 0.3
    found.push({ start, end, word, quality, value, range: rangeOf(spelling, start, end) })
  }
  if (!slips) {
    for (let start = 0; start < letters.length; start++) {
      if (open[start] !== true) continue
      for (const { end, word } of bySpelling.from(letters, start)) {
        if (open[end] === true) collect(start, end, word, false)
      }
    }
    return found
  }
  for (const [from, to] of latinRuns(spelling)) {
    // Valid pinyin is more likely another word than a typo.
    const least = open.slice(from, to).includes(false) ? LONG_SLIP : SHORTEST_SLIP
    for (let start = from; start <= to - SHORTEST_SLIP; start++) {
      if (open[start] !== true) continue
      for (const { end, word } of bySpelling.nearly(letters, start, to)) {
        if (open[end] === true && end - start >= least) collect(start, end, word, true)
      }
    }
  }
  return found
}

/** Confidence that the letters mean the word: 0 for a single homophone. */
function qualityOf({ text, source }: Spelling, start: number, end: number, word: string, own = false): number {
  const typed = text.slice(source[start], (source[end - 1] ?? 0) + 1).replace(/ /g, '')
  if (typed === word)
    return isLatin(word) && word.length < 4 && !standsAlone(text, source[start], source[end - 1]) ? 0 : 1
  const han = Array.from(typed).filter(isHan)
  if (han.length === 0) return isHan(word.charAt(0)) ? BY_PINYIN : 1
  // Homophones of out-of-scope words are mostly chance.
  if (!own || word.length < 2) return 0
  if (han.length < typed.length) return BY_SOUND
  if (!han.some((character) => word.includes(character))) return BY_SOUND_ALONE
  return word.length > 2 ? BY_SOUND : BY_SOUND_SHORT
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

function standsAlone(text: string, first = 0, last = 0): boolean {
  return !/[a-z]/.test(text.charAt(first - 1)) && !/[a-z]/.test(text.charAt(last + 1))
}

function rangeOf({ source }: Spelling, start: number, end: number): Range {
  return [source[start] ?? 0, (source[end - 1] ?? 0) + 1]
}

function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const byEnd: Candidate[][] = Array.from({ length: length + 1 }, () => [])
  for (const candidate of candidates) byEnd[candidate.end]?.push(candidate)
  const value: number[] = [0]
  const last: (Candidate | undefined)[] = [undefined]
  for (let end = 1; end <= length; end++) {
    value[end] = value[end - 1] ?? 0
    for (const candidate of byEnd[end] ?? []) {
      const total = (value[candidate.start] ?? 0) + candidate.value
      if (total <= (value[end] ?? 0)) continue
      value[end] = total
      last[end] = candidate
    }
  }
  const chosen: Candidate[] = []
  for (let end = length; end > 0;) {
    const candidate = last[end]
    if (candidate) chosen.unshift(candidate)
    end = candidate ? candidate.start : end - 1
  }
  return chosen
}
