import type { CallContext } from './prepared-call'
import type { CallNeeds } from './types'

interface Left extends CallNeeds {
  title: string
  /** What the handbook leaves open. */
  unsaid: readonly string[]
}

/** A call from a question's page. */
export function callFromQuestion({ number, title, ...left }: Left & { number: number }): CallContext {
  return { saw: `手册第${number}问“${title}”我看过了`, ...needs(left) }
}

/** A call from the end of the diagnosis, with the symptom in the reader's words. */
export function callFromOutcome(symptom: string, { title, ...left }: Left): CallContext {
  return { saw: `我遇到“${symptom}”，查下来是“${title}”`, ...needs(left) }
}

/** A call from a step of a guide. */
export function callFromStep(guide: Omit<Left, 'unsaid'>, { title, unsaid }: Left): CallContext {
  return { saw: `我在办“${guide.title}”，卡在“${title}”`, ...needs({ ...guide, unsaid }) }
}

/** A call from a rule of the deadline calculator, by its short name. */
export function callFromRule({ name, ...left }: Omit<Left, 'title'> & { name: string }): CallContext {
  return { saw: `我查了“${name}”的日期`, ...needs(left) }
}

function needs({ ask, hand, unsaid }: Partial<Left>): CallContext {
  return { ...(ask && { ask }), ...(hand && { hand }), ...(unsaid && { unsaid }) }
}
