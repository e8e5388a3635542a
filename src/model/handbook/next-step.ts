/** Names that a question's `next` may use; the compiler refuses any other. */

/** Symptoms from which the diagnosis can start. */
export const SYMPTOMS = [
  'enrolment-not-found',
  'information-wrong',
  'credential-not-found',
  'found-before',
  'diploma-lost',
  'identity-changed',
  'military-service',
] as const

export type SymptomName = (typeof SYMPTOMS)[number]

/** Rules of the deadline calculator. */
export const DEADLINE_RULES = [
  'enrolment',
  'diploma',
  'military-departure',
  'military-return',
  'verification',
  'study-limit',
] as const

export type DeadlineRuleName = (typeof DEADLINE_RULES)[number]
