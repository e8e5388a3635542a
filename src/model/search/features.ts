import type { Context } from './context'
import { asked } from './meanings'
import type { Page } from './pages'
import type { Span } from './spans'

/**
 * What the decision looks at: what the text says, see `saidIn`, and measures of how well the best page fits: `score`, `lead`,
 * `uncovered`, `unknown`, `length`, `short`, and whether it says what is asked: `unsaid`, `silent`.
 * Values from 0, mostly up to 2.
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
  const features = new Map<string, number>(coverage(text, spans, best, context))
  features.set('score', Math.min(score, 12) / 6)
  features.set('lead', (score - second) / score)
  features.set('length', Math.min(text.length, 40) / 20)
  features.set('short', Math.max(0, 10 - text.length) / 5)
  const page = context.entries[best]
  if (page) for (const [name, value] of whatIsSaid(text, page, context)) features.set(name, value)
  for (const part of said) features.set(part, 1)
  return features
}

/** How much of the text, words to be ignored apart, the best page doesn't have, and how much nobody knows. */
function coverage(text: string, spans: readonly Span[], best: number, { index, entries }: Context): [string, number][] {
  const known = new Set<number>()
  const covered = new Set<number>()
  const ignored = new Set<number>()
  for (const { range, word } of spans) {
    const isOfBest = word.group?.pages.some((page) => page === entries[best]?.id)
    for (let i = range[0]; i < range[1]; i++) {
      ;(word.group ? known : ignored).add(i)
      if (isOfBest) covered.add(i)
    }
  }
  for (const { from, to, entries: having } of index.read(text)) {
    if (having.includes(best)) for (let i = from; i < to; i++) covered.add(i)
  }
  let [all, uncovered, unknown] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === ' ' || ignored.has(i)) continue
    all++
    if (covered.has(i)) continue
    uncovered++
    if (!known.has(i)) unknown++
  }
  return [
    ['uncovered', all === 0 ? 1 : uncovered / all],
    ['unknown', Math.min(unknown, 8) / 4],
  ]
}

/** Whether the page says what is asked of its subject, such as how long it takes, and how much of the text it lists as unsaid. */
function whatIsSaid(text: string, { said, unsaid }: Page, { lexicon }: Context): [string, number][] {
  const unanswered = asked(text, lexicon).filter((answers) => !answers.some((word) => said.includes(word)))
  let silent = 0
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    if (unsaid.includes(pair) && !said.includes(pair)) silent++
  }
  return [
    ['unsaid', unanswered.length],
    ['silent', Math.min(silent, 4) / 2],
  ]
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
