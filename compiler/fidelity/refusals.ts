import { fault } from '../problems'
import { ADDITIONS, ANSWERS } from './exceptions'
import { numberOf, type Fact } from './facts'
import type { Passage } from './passages'
import { partsOf, states, type Source } from './source'

const COMPARE = '对照手册原文（handbook.txt）改正'
const ANSWERED = `学位办另有答复的，连同出处写进 ${ANSWERS}`
const ADDED = `别处公布的，连同出处写进 ${ADDITIONS}`

/** Said of a question that is neither in the handbook nor answered by the office. */
export const UNSOURCED = fault('手册里没有这个问题，答案要有学位办的答复', `把答案连同出处写进 ${ANSWERS}`)

/** Explains why a fact is refused and what to do. */
export function refusal(fact: Fact, { questions }: Passage, source: Source): string {
  const { key, kind } = fact
  if (kind === 'amount') return fault(`“${key}”是金额，没有学位办的答复`, `删去它；${ANSWERED}`)
  if (kind === 'hours') return fault(`“${key}”是办公时间，没有学位办的答复`, `删去它；${ANSWERED}`)
  if (kind === 'reference' && source.questions.has(numberOf(key))) {
    const remedy = `改成对的题号；没有写错的，在这里列出的题号里也写上它，或写进 ${ADDITIONS}`
    return fault(`写着“${key}”，这里却没有列出这个题号`, remedy)
  }
  if (kind === 'reference') return fault(`手册没有${key}`, '改成手册里有的题号')
  const own = partsOf(source, questions ?? []).length > 0 ? `问题${questions?.join('、')}里` : '里'
  const others = [...source.questions].filter(([, part]) => states(part, fact)).map(([number]) => number)
  const hint = others.length > 0 ? `，问题${others.join('、')}里才有` : ''
  return fault(`手册${own}没有“${key}”${hint}`, `${COMPARE}；${ANSWERED}；${ADDED}`)
}

/** Explains why a quotation is refused and what to do. */
export function misquotation({ text, key, beside }: Passage): string {
  if (key === 'number' && beside.document !== undefined) {
    return fault(`手册里《${beside.document}》的文号不是“${text}”`, COMPARE)
  }
  if (key === 'hours') return fault(`办公时间“${text}”没有学位办的答复`, `删去它；${ANSWERED}`)
  if (key === 'articles') return fault(`手册这里引用的不是“${text}”`, COMPARE)
  return fault(`“${text}”不是手册的原文`, `${COMPARE}；${ANSWERED}`)
}
