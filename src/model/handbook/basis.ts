/** A reference to a source. */
import type { LegalBasis } from './types'

/** Without a number, the handbook itself; otherwise a regulation, and the question that quotes it. */
export interface Basis {
  readonly document: string
  /** The document's number as published. */
  readonly number?: string
  /** e.g. 第十九条 */
  readonly article?: string
  /** The question of the handbook that says or quotes it. */
  readonly question: number
}

/** 《普通高等学校学生管理规定》 */
export const documentName = (document: string) => `《${document}》`

/** （教育部令第41号） */
export const documentNumber = (number: string) => `（${number}）`

/** 《普通高等学校学生管理规定》第三十二条、第三十三条: for a heading with the number below it. */
export const headingOf = ({ document, articles = [] }: Pick<LegalBasis, 'document' | 'articles'>) =>
  documentName(document) + articles.join('、')

/** 《普通高等学校学生管理规定》（教育部令第41号）第三十二条、第三十三条 */
export const citation = ({ document, number, articles = [] }: Pick<LegalBasis, 'document' | 'number' | 'articles'>) =>
  documentName(document) + documentNumber(number) + articles.join('、')

/** A question's basis with what it provides: 《…》（…）第三十八条：遗失或者损坏的，学校核实后出具证明书。 */
export const legalBasisText = (basis: LegalBasis) => `${citation(basis)}：${basis.says}`

/** 《…》（…）第三十二条，见手册问题6; for the handbook itself, 《…》问题6. */
export function basisText({ document, number, article, question }: Basis): string {
  if (number === undefined) return `${documentName(document)}问题${question}`
  return `${citation({ document, number, articles: article === undefined ? [] : [article] })}，见手册问题${question}`
}
