import { canonical } from './canonical'
import { factsIn, numberOf, referencesIn, type Fact } from './facts'
import type { Passage } from './passages'
import { partsOf, says, states, type Part, type Source } from './source'

/** How far before a quotation the handbook may name its article, in characters. */
const NEAR = 20

/** Questions that a question leads to, by number. */
export type Related = ReadonlyMap<number, readonly number[]>

/** The facts of a passage that are missing from the parts of the handbook it belongs or refers to. */
export function unstated(passage: Passage, source: Source, related: Related): Fact[] {
  const { text, key, beside, quoted } = passage
  if (quoted && key !== 'articles') return []
  const parts = partsFor(passage, source)
  return factsIn(text, key === 'articles' ? beside.number : undefined).filter((fact) => {
    if (fact.kind === 'amount' || fact.kind === 'hours') return true
    if (fact.kind === 'reference') return !leadsTo(numberOf(fact.key), passage, source, related)
    // A label is the same everywhere in the handbook.
    if (fact.kind === 'label') return !says(source.whole, fact.key.slice(1, -1))
    return !parts.some((part) => states(part, fact))
  })
}

/** Whether a passage presented as a quotation is not in the handbook, or is attributed to the wrong document or article. */
export function misquotes(passage: Passage, source: Source): boolean {
  const { text, key, beside, quoted } = passage
  if (!quoted) return false
  const parts = quoted === 'anywhere' ? [source.whole] : partsFor(passage, source)
  const has = (words: string) => parts.some((part) => says(part, words))
  if (!has(text)) return true
  if (key === 'number' && beside.document !== undefined) return !has(`《${beside.document}》（${text}）`)
  if (key !== 'articles' || beside.quote === undefined) return false
  const quote = canonical(beside.quote)
  return !parts.some(({ text: words }) => {
    const start = Math.max(0, words.indexOf(quote))
    return words.slice(Math.max(0, start - NEAR), start).includes(canonical(text))
  })
}

/** The parts of the handbook that a passage must agree with; all of it when it names no question, or only questions the handbook doesn't have. */
function partsFor({ text, questions }: Passage, source: Source): Part[] {
  const own = partsOf(source, questions ?? [])
  return own.length === 0 ? [source.whole] : [...own, ...partsOf(source, referencesIn(text))]
}

function leadsTo(number: number, { questions, links }: Passage, source: Source, related: Related): boolean {
  if (!source.questions.has(number)) return false
  return !links || [...links, ...(questions ?? []).flatMap((own) => related.get(own) ?? [])].includes(number)
}
