import type { Entry, MarkedText, Range } from './types'

/** The ranges of the text where any of the terms occurs; no two ranges touch. */
export function mark(text: string, terms: readonly string[]): Range[] {
  const lower = text.toLowerCase()
  const found: Range[] = []
  for (const term of terms) {
    for (let at = lower.indexOf(term); at !== -1; at = lower.indexOf(term, at + term.length)) {
      found.push([at, at + term.length])
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const ranges: Range[] = []
  for (const range of found) {
    const last = ranges[ranges.length - 1]
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else ranges.push(range)
  }
  return ranges
}

/** The sentence with the most terms; in a tie the earlier one, so that the answer comes before the rest. */
export function excerpt({ answer, body }: Pick<Entry, 'answer' | 'body'>, terms: readonly string[]): MarkedText {
  let best: MarkedText = { text: answer, ranges: [] }
  let most = 0
  for (const text of [answer, ...body.split('\n')]) {
    const lower = text.toLowerCase()
    const distinct = terms.reduce((sum, term) => (lower.includes(term) ? sum + term.length : sum), 0)
    if (distinct <= most) continue
    most = distinct
    best = { text, ranges: mark(text, terms) }
  }
  return best
}
