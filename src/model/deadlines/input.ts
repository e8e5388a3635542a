/** An input with its words, as a form shows it. */
import type { ChoiceSpec, DateSpec, IntegerSpec, YearSpec } from './input-spec'

interface Labelled {
  readonly label: string
  /** What to enter and where to find it. */
  readonly help: string
}

export interface ChoiceInput extends Omit<ChoiceSpec, 'options'>, Labelled {
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export interface IntegerInput extends IntegerSpec, Labelled {
  /** What is counted, e.g. 年. */
  readonly unit: string
}

export interface DateInput extends DateSpec, Labelled {}

export interface YearInput extends YearSpec, Labelled {}

export type Input = YearInput | DateInput | IntegerInput | ChoiceInput
