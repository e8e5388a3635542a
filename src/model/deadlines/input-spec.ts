/** Inputs declared as data, from which the form, the command line and the checks are all made. */
import type { CalendarDate } from './calendar-date'

interface Common {
  readonly id: string
  readonly label: string
  /** What to enter and where to find it. */
  readonly help: string
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

/** A whole number of `unit`s; `min` and `max` are themselves accepted. */
export interface IntegerSpec extends Common {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
  readonly unit: string
}

export interface ChoiceSpec extends Common {
  readonly kind: 'choice'
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export type InputSpec = YearSpec | DateSpec | IntegerSpec | ChoiceSpec

/** What an input may hold once read. */
export type InputValue = CalendarDate | string | number | undefined

type ValueOf<Spec extends InputSpec> =
  | (Spec extends ChoiceSpec ? Spec['options'][number]['id'] : Spec extends DateSpec ? CalendarDate : number)
  | (Spec extends { optional: true } ? undefined : never)

/** The values of declared inputs, by id. */
export type InputValues<Inputs extends readonly InputSpec[]> = {
  readonly [Spec in Inputs[number] as Spec['id']]: ValueOf<Spec>
}
