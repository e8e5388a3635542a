import type { CallContext } from './prepared-call'

interface Left {
  title: string
  /** What the handbook leaves open. */
  unsaid: readonly string[]
}

/** A call from a question's page. */
export function callFromQuestion({ number, title, unsaid }: Left & { number: number }): CallContext {
  return { saw: `手册第${number}问“${title}”我看过了`, ask: unsaid }
}

/** A call from the end of the diagnosis, with the symptom in the reader's words. */
export function callFromOutcome(symptom: string, { title, unsaid }: Left): CallContext {
  return { saw: `我遇到“${symptom}”，查下来是“${title}”`, ask: unsaid }
}

/** A call from a step of a guide. */
export function callFromStep(guide: { title: string }, { title, unsaid }: Left): CallContext {
  return { saw: `我在办“${guide.title}”，卡在“${title}”`, ask: unsaid }
}

/** A call from a rule of the deadline calculator, by its short name. */
export function callFromRule({ name, unsaid }: { name: string; unsaid: readonly string[] }): CallContext {
  return { saw: `我查了“${name}”的日期`, ask: unsaid }
}
