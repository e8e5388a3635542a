import { callNeedsOf } from './call-needs'
import type { CallContext } from './prepared-call'
import type { CallNeeds } from './types'

interface Left extends CallNeeds {
  title: string
  /** What the handbook leaves open. */
  unsaid: readonly string[]
}

/** A call from a question's page. */
export function callFromQuestion({ number, title, ...left }: Left & { number: number }): CallContext {
  return contextOf(left, `手册第${number}问“${title}”我看过了`)
}

/** A call from the end of the diagnosis, with the symptom in the reader's words. */
export function callFromOutcome(symptom: string, { title, ...left }: Left): CallContext {
  return contextOf(left, `我遇到“${symptom}”，查下来是“${title}”`)
}

/** A call from a step of a guide. */
export function callFromStep(guide: Omit<Left, 'unsaid'>, { title, unsaid }: Left): CallContext {
  return contextOf({ ...guide, unsaid }, `我在办“${guide.title}”，卡在“${title}”`)
}

/** A call from a rule of the deadline calculator, by its short name. */
export function callFromRule({ name, ...left }: Omit<Left, 'title'> & { name: string }): CallContext {
  return contextOf(left, `我查了“${name}”的日期`)
}

/** What content says of the matter, or else where the reader comes from. */
function contextOf({ say, unsaid, ...left }: Omit<Left, 'title'>, origin: string): CallContext {
  return { saw: say ?? origin, unsaid, ...callNeedsOf(left) }
}
