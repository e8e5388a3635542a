/** What a rule answers, in words: plain data that can be handed on, shared, printed, compared. */
import type { RuleId } from '@/generated/ids'
import type { Basis } from '@/model/handbook/basis'
import type { Reminder } from './reminder'
import type { Open } from './rule'
import type { When } from './when'

/** Something that happens at a time. Two milestones may share an id. */
export type Milestone = When & {
  readonly id: string
  /** The handbook says 一般 or 左右, or the day is our estimate. */
  readonly approximate: boolean
  /** Our advice, not a date of the handbook. */
  readonly advice: boolean
  readonly title: string
  /** Where the day comes from. */
  readonly why: string
  /** What to do when it was missed. */
  readonly missed: string
  /** The entry for the phone's calendar, while it is of use. */
  readonly reminder: Reminder | null
}

/** Something that the reader should know in this situation. */
export interface Notice {
  readonly id: string
  readonly text: string
}

/** What is to be acted on next. */
export interface Answer {
  readonly milestone: Milestone
  readonly open: Open
}

export interface Result {
  readonly rule: RuleId
  /** `null` when nothing is left to be done in time. */
  readonly answer: Answer | null
  /** The answer in a sentence; or what to do now that nothing is left. */
  readonly headline: string
  readonly milestones: readonly Milestone[]
  readonly notices: readonly Notice[]
  readonly basis: readonly Basis[]
}

/** A message for the field with this `id`. */
export interface FieldError {
  readonly field: string
  readonly message: string
}
