import { latinRuns, type Spelling } from './cells'
import { isHan } from './normalise'
import type { Range } from './types'
import { isAboutPage, type Word, type Words } from './words'

/** A word recognised in the query. */
export interface Span {
  /** Its range in the normalised text. */
  range: Range
  word: Word
  /** 1 for an exact match, less for a homophone, pinyin, initials or a typo. */
  quality: number
}

interface Candidate extends Span {
  start: number
  end: number
  value: number
}

/** Shorter words have too many neighbours to tell a typo from another word. */
const SHORTEST_SLIP = 5
const LONG_SLIP = 7

/** The non-overlapping words that explain most of the query. */
export function findSpans(spelling: Spelling, words: Words, inexact: number): Span[] {
  const exact = candidates(spelling, words, inexact, false)
  const best = choose(exact, spelling.letters.length)
  const covered = best.reduce((sum, { start, end }) => sum + end - start, 0)
  if (covered === spelling.letters.length) return best
  return choose([...exact, ...candidates(spelling, words, inexact, true)], spelling.letters.length)
}

function candidates(spelling: Spelling, { list, bySpelling }: Words, inexact: number, slips: boolean): Candidate[] {
  const { letters, open } = spelling
  const found: Candidate[] = []
  const collect = (start: number, end: number, index: number, slip: boolean) => {
    const word = list[index]
    if (!word) return
    const isExact = !slip && isTyped(spelling, start, end, word.text)
    if (!isExact && !mayDiffer(spelling, start, end, word)) return
    const quality = isExact ? 1 : inexact
    const length = end - start
    // Fewer and longer words explain better.
    const value = quality * length - 1
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

/** Whether the letters are the word itself. */
function isTyped({ text, source }: Spelling, start: number, end: number, word: string): boolean {
  if (typedText(text, source, start, end) !== word) return false
  return !isLatin(word) || word.length > 3 || standsAlone(text, source[start], source[end - 1])
}

/** Whether letters that sound like a word can mean it: homophones of single characters and of out-of-scope words are chance. */
function mayDiffer({ text, source }: Spelling, start: number, end: number, word: Word): boolean {
  if (!isHan(word.text.charAt(0))) return false
  const isPinyin = !Array.from(typedText(text, source, start, end)).some(isHan)
  return isPinyin || (isAboutPage(word) && word.text.length > 1)
}

function typedText(text: string, source: readonly number[], start: number, end: number): string {
  return text.slice(source[start], (source[end - 1] ?? 0) + 1).replace(/ /g, '')
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
