/** The shape of a rule of the handbook as code: what it asks, what it answers and where that is written. */
import type { RuleId } from '@/generated/ids'
import type { CalendarDate } from './calendar-date'
import type { InputSpec, InputValues } from './input-spec'

export type { RuleId }

/** Something that happens at a time. */
export interface Milestone {
  readonly id: string
  /** The first day, or `null` when only the end is known. */
  readonly start: CalendarDate | null
  /** The last day, itself included, or `null` when only the start is known. */
  readonly end: CalendarDate | null
  /** When both days are unknown: the calendar year. */
  readonly year?: number
  /** The handbook says 一般 or 左右, or the day is our estimate. */
  readonly approximate: boolean
  /** Our advice, not a date of the handbook. */
  readonly advice: boolean
  readonly title: string
  /** Where the day comes from. */
  readonly why: string
}

/** A milestone without days, exact and of the handbook, unless told otherwise. */
export const milestone = ({
  id,
  title,
  why,
  ...told
}: Pick<Milestone, 'id' | 'title' | 'why'> & Partial<Milestone>): Milestone => ({
  id,
  start: null,
  end: null,
  approximate: false,
  advice: false,
  ...told,
  title,
  why,
})

/** Something that the reader should know in this situation. */
export interface Notice {
  readonly id: string
  readonly text: string
}

/** Where it is written. */
export interface Basis {
  readonly document: string
  /** The document's number as published. */
  readonly number?: string
  /** e.g. 第十九条 */
  readonly article?: string
  /** The question of the handbook that says or quotes it. */
  readonly question: number
}

export interface Outcome {
  readonly milestones: readonly Milestone[]
  readonly notices: readonly Notice[]
  readonly basis: readonly Basis[]
}

/** An outcome that can be handed on: shared, printed, compared. */
export interface Result extends Outcome {
  readonly rule: RuleId
}

/** A message for the field with this `id`. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

export interface Rule<Inputs extends readonly InputSpec[] = readonly InputSpec[]> {
  readonly id: RuleId
  /** Short, for a heading or a calendar entry. */
  readonly name: string
  /** The situation in the student's words. */
  readonly title: string
  /** The questions of the handbook that it rests on. */
  readonly questions: readonly number[]
  readonly inputs: Inputs
  /** What to do when a milestone was missed, by the milestone's id. */
  readonly missed: Readonly<Record<string, string>>
  /** What is wrong with values that are each acceptable alone. */
  conflicts?(values: InputValues<Inputs>): readonly FieldError[]
  /** The answer on the day `today`, a date in China. Pure; `values` are as `readInputs` returns them. */
  evaluate(values: InputValues<Inputs>, today: CalendarDate): Outcome
}

/** Gives a rule its inputs' types. */
export const defineRule = <const Inputs extends readonly InputSpec[]>(rule: Rule<Inputs>) => rule
