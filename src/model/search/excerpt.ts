import type { Entry, Hit, Passage, Range } from './types'

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

/** Words with one meaning: what was typed and its synonyms. */
export interface Concept {
  terms: readonly string[]
  /** How much it counts, 0 and up. */
  weight: number
}

export function termsOf(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ terms }) => terms)
}

/** Head start of the short answer. */
const FIRST = 0.3

/**
 * The sentence of a page that answers. A meaning counts the more the fewer sentences have it, in their own words or in the words
 * above them; in a tie the earlier sentence wins, so that the short answer comes before the rest.
 */
export function excerpt(
  { answers, passages }: Pick<Entry, 'answers' | 'passages'>,
  concepts: readonly Concept[],
): Pick<Hit, 'sentence' | 'part'> {
  const short = answers.flatMap(withHeadings).map((sentence) => ({ ...sentence, text: answerFrom(sentence) }))
  const sentences = [...short, ...passages.flatMap(withHeadings)]
  const scores: number[] = sentences.map((_, index) => (index < short.length ? FIRST : 0))
  for (const { terms, weight } of concepts) {
    const having = sentences.map(({ about }) => terms.some((term) => about.includes(term)))
    const worth = weight / having.filter(Boolean).length
    having.forEach((has, index) => {
      if (has) scores[index] = (scores[index] ?? 0) + worth * (sentences[index]?.passage.weight ?? 1)
    })
  }
  const best = sentences[scores.indexOf(Math.max(...scores))]
  const text = best?.text ?? ''
  const part = best?.passage.part
  return { sentence: { text, ranges: mark(text, termsOf(concepts)) }, ...(part !== undefined && { part }) }
}

interface Sentence {
  text: string
  /** In lower case, with the words above it. */
  about: string
  passage: Passage
}

/** The rest of the short answer from that sentence on. */
function answerFrom({ text, passage: { sentences } }: Sentence): string {
  return sentences.slice(sentences.indexOf(text)).join('')
}

function withHeadings(passage: Passage): Sentence[] {
  const { heading = '', topic = '', lead = '', sentences } = passage
  return sentences.map((sentence) => ({
    text: `${lead}${sentence}`,
    about: `${sentence}\n${heading}\n${topic}`.toLowerCase(),
    passage,
  }))
}
