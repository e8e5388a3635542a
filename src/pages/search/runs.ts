import type { MarkedText } from '@/model/search'

/** Characters of a sentence that fit on three lines of a narrow phone. */
const CLIPPED = 54

/**
 * Splits text into alternating plain and marked runs. Their number is fixed, so that a changed hit changes texts, not
 * elements; excess marks stay plain.
 */
export function runsOf({ text, ranges }: MarkedText, marks: number): string[] {
  const shown = Array.from({ length: marks }, (_, index) => ranges[index] ?? ([text.length, text.length] as const))
  const starts = [0, ...shown.flat(), text.length]
  return starts.slice(0, -1).map((start, index) => text.slice(start, starts[index + 1]))
}

/** A place in a text, or the end of the number that it stands in: 问题10 must not become 问题1. */
function endOfNumber(text: string, place: number): number {
  return /\d$/.test(text.slice(0, place)) ? place + (/^\d*/.exec(text.slice(place))?.[0].length ?? 0) : place
}

/** Shortens a long sentence: from its beginning if its first mark fits, otherwise from the clause with that mark. */
export function clip({ text, ranges }: MarkedText): MarkedText {
  if (text.length <= CLIPPED) return { text, ranges }
  const [first, end] = ranges[0] ?? [0, 0]
  const clause = /[^，；：。]*$/.exec(text.slice(0, first))?.index ?? 0
  const from = end <= CLIPPED ? 0 : Math.max(end - CLIPPED, Math.min(clause, text.length - CLIPPED))
  const to = endOfNumber(text, Math.min(text.length, from + CLIPPED))
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = (place: number) => Math.min(place, to) - from + head.length
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    ranges: ranges.filter(([start]) => start < to).map(([start, end]) => [shift(start), shift(end)]),
  }
}
