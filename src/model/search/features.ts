import type { Context } from './context'
import { asked } from './meanings'
import type { Span } from './spans'

/**
 * What the decision looks at: what the text says, see `saidIn`, and how well the best page fits it: `score`, `lead`, `uncovered`,
 * `unsaid`, `length` and `short`. Values from 0, mostly up to 2.
 */
export type Features = ReadonlyMap<string, number>

/** Groups of synonyms as `[学籍]`, and single characters and adjacent pairs of the text, each once. */
export function saidIn(text: string, spans: readonly Span[]): string[] {
  const said = new Set(spans.flatMap(({ word }) => (word.group ? [`[${word.group.name}]`] : [])))
  const written = asWords(text, spans)
  for (let i = 0; i < written.length; i++) {
    for (const part of [written.charAt(i), written.slice(i, i + 2)]) {
      if (/^[\u3400-\u9fff\d]+$/.test(part)) said.add(part)
    }
  }
  return [...said]
}

/** @param order the pages by their scores, the best first; not empty */
export function featuresOf(
  text: string,
  spans: readonly Span[],
  said: readonly string[],
  order: readonly (readonly [place: number, score: number])[],
  context: Context,
): Features {
  const [[best, score] = [-1, 0], [, second] = [-1, 0]] = order
  return new Map([
    ['score', Math.min(score, 12) / 6],
    ['lead', (score - second) / score],
    ['uncovered', uncovered(text, spans, best, context)],
    ['unsaid', unsaid(text, best, context)],
    ['length', Math.min(text.length, 40) / 20],
    ['short', Math.max(0, 10 - text.length) / 5],
    ...said.map((part): [string, number] => [part, 1]),
  ])
}

/** The share of the text, words to be ignored apart, that a page doesn't have. */
function uncovered(text: string, spans: readonly Span[], page: number, { index, entries }: Context): number {
  const counted = Array.from(text, (character) => character !== ' ')
  const covered = new Set<number>()
  for (const { range, word } of spans) {
    const isOfPage = word.group?.pages.some((each) => each === entries[page]?.id)
    for (let i = range[0]; i < range[1]; i++) {
      if (!word.group) counted[i] = false
      if (isOfPage) covered.add(i)
    }
  }
  for (const { from, to, entries: having } of index.read(text)) {
    if (having.includes(page)) for (let i = from; i < to; i++) covered.add(i)
  }
  const all = counted.filter(Boolean).length
  return all === 0 ? 1 : counted.filter((counts, i) => counts && !covered.has(i)).length / all
}

/** How many kinds of answer the text asks for, such as how long it takes, that a page doesn't have. */
function unsaid(text: string, page: number, { entries, lexicon }: Context): number {
  const said = entries[page]?.said ?? ''
  return asked(text, lexicon).filter((answers) => !answers.some((word) => said.includes(word))).length
}

/** The text with words that were not typed exactly written as they are meant: 学籍 for xueji. */
function asWords(text: string, spans: readonly Span[]): string {
  let written = ''
  let at = 0
  for (const { range, word, quality } of [...spans].sort((a, b) => a.range[0] - b.range[0])) {
    if (range[0] < at || quality === 1) continue
    written += text.slice(at, range[0]) + word.text
    at = range[1]
  }
  return written + text.slice(at)
}
