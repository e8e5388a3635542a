/** Inputs declared as data, from which the form, the command line and the checks are all made. Their words are content. */
import type { CalendarDate } from './calendar-date'

interface Common {
  readonly id: string
  readonly optional?: true
}

/** A calendar year; `min` and `max` are themselves accepted. */
export interface YearSpec extends Common {
  readonly kind: 'year'
  readonly min: number
  readonly max: number
}

/** A day; `min` and `max` are ISO dates and themselves accepted. */
export interface DateSpec extends Common {
  readonly kind: 'date'
  readonly min: string
  readonly max: string
}

/** A whole number; `min` and `max` are themselves accepted. */
export interface IntegerSpec extends Common {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
}

/** One of some options, by their ids. */
export interface ChoiceSpec extends Common {
  readonly kind: 'choice'
  readonly options: readonly string[]
}

export type InputSpec = YearSpec | DateSpec | IntegerSpec | ChoiceSpec

/** What an input may hold once read. */
export type InputValue = CalendarDate | string | number | undefined

/** The values of any rule's inputs, by id. */
export type Values = Readonly<Record<string, InputValue>>

type ValueOf<Spec extends InputSpec> =
  | (Spec extends ChoiceSpec ? Spec['options'][number] : Spec extends DateSpec ? CalendarDate : number)
  | (Spec extends { optional: true } ? undefined : never)

/** The values of declared inputs, by id. */
export type InputValues<Inputs extends readonly InputSpec[]> = {
  readonly [Spec in Inputs[number] as Spec['id']]: ValueOf<Spec>
}
