import { basisText, citation, legalBasisText, type Basis } from '../../src/model/handbook/basis'
import type { LegalBasis, Question } from '../../src/model/handbook/types'

/** A question as a source, in its own words. */
export const questionSource = ({ number, question }: Pick<Question, 'number' | 'question'>) =>
  `手册问题${number}：${question}`

/** Where a question stands, and the regulations that it, or a part of it, rests on with what they provide. */
export const sourcesOf = (question: Question, part?: string): string[] => [
  questionSource(question),
  ...basisOf(question, part).map(legalBasisText),
]

/** The same as short as it may be said: each document once. */
export function citationsOf(question: Question, part?: string): string[] {
  const { number } = question
  const documents = new Map<string, LegalBasis>()
  for (const each of basisOf(question, part)) {
    const before = documents.get(each.document)?.articles ?? []
    documents.set(each.document, { ...each, articles: [...before, ...(each.articles ?? [])] })
  }
  return [`手册问题${number}`, ...[...documents.values()].map(citation)]
}

function basisOf({ basis }: Question, part: string | undefined): LegalBasis[] {
  return basis.filter((each) => part === undefined || each.part === undefined || each.part === part)
}

/** The sources of a computed date, as short as they may be said: the handbook's questions together. */
export function shortSources(basis: readonly Basis[]): string[] {
  const own = basis.filter(({ number }) => number === undefined).map(({ question }) => question)
  const regulations = basis.filter(({ number }) => number !== undefined).map(basisText)
  return [...(own.length === 0 ? [] : [`手册问题${own.join('、')}`]), ...regulations]
}
