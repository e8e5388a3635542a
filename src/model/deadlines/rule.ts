/**
 * A rule of the handbook as code: what it asks, and what it finds on a day. It names what it found by keys; the words that
 * belong to these keys are content. What a rule can name is declared, so that the compiler can tell whether words are
 * missing or left over, and so that a rule can name nothing else.
 */
import type { CalendarDate } from './calendar-date'
import type { InputSpec, InputValues, Values } from './input-spec'
import type { When } from './when'

/** Something that a rule may say, declared under the key of its words. */
export interface Saying {
  /** What it is in a result, where several wordings are of the same thing; otherwise the key of its words. */
  readonly id?: string
  /** The names of the values that its words insert. */
  readonly fills?: readonly string[]
  /** Of milestones only: whether its words include an entry for the phone's calendar. */
  readonly reminds?: true
}

type Sayings = Readonly<Record<string, Saying>>

/** What a rule is made of, but for its reckoning. */
export interface Declaration {
  readonly id: string
  readonly inputs: readonly InputSpec[]
  readonly milestones: Sayings
  /** What stands large: the next thing that can still be done, or what to do now that nothing is left. */
  readonly answers: Sayings
  readonly notices: Sayings
  readonly conflicts?: Sayings
  /** Values of words that are words themselves (入学 or 复学): the keys to choose from, by the value's name. */
  readonly terms?: Readonly<Record<string, readonly string[]>>
  /** Where not every answer rests on the same sources: the cases to choose from. */
  readonly cases?: Readonly<Record<string, object>>
}

/** The values that words insert, by name. */
export type Fills = Readonly<Record<string, string | number>>

/** Something said: the key of its words, and the values that they insert. */
export interface Said {
  readonly words: string
  readonly values?: Fills
}

interface Timing {
  /** The handbook says 一般 or 左右, or the day is our estimate. */
  readonly approximate?: boolean
  /** Our advice, not a date of the handbook. */
  readonly advice?: boolean
}

/** Whether a milestone can surely be acted on, which it also is when it begins later, or perhaps no more. */
export type Open = 'yes' | 'maybe'

/** What is to be acted on next: one of the milestones found; or nothing that is left. */
type Pointing<Found> = { readonly of: Found; readonly open: Open } | { readonly of: null; readonly open?: never }

/** What values were found to have, as any rule gives it. */
export interface Findings {
  readonly answer: Said & Pointing<Findings['milestones'][number]>
  readonly milestones: readonly (Said & When & Timing)[]
  /** What the reader should know in this situation. */
  readonly notices: readonly Said[]
  /** The case whose sources count besides those of every case. */
  readonly basis?: string
}

export interface Conflict extends Said {
  /** The input at which it is told. */
  readonly field: string
}

/** Any rule. */
export interface Rule extends Declaration {
  /** What is wrong with values that are each acceptable alone. */
  conflictsOf?(values: Values): readonly Conflict[]
  /** The answer on the day `today`, a date in China. Pure; `values` are as `readInputs` returns them. */
  evaluate(values: Values, today: CalendarDate): Findings
}

type ValuesOf<Names extends string, Terms> = {
  readonly [Name in Names]: Name extends keyof Terms
    ? Terms[Name] extends readonly (infer Key)[]
      ? Key
      : never
    : string | number
}

type Filling = { readonly fills: readonly string[] }

/** The keys of those whose words insert values. */
type FilledIn<All> = { [Key in keyof All]: All[Key] extends Filling ? Key : never }[keyof All]

type SaidOf<All, Terms> =
  | { readonly words: Exclude<keyof All, FilledIn<All>>; readonly values?: never }
  | {
      [Key in FilledIn<All>]: All[Key] extends Filling
        ? { readonly words: Key; readonly values: ValuesOf<All[Key]['fills'][number], Terms> }
        : never
    }[FilledIn<All>]

type TermsOf<Declared extends Declaration> = Declared extends { terms: infer Terms } ? Terms : object

/** A milestone that a declared rule may find. */
export type MilestoneOf<Declared extends Declaration> = SaidOf<Declared['milestones'], TermsOf<Declared>> &
  When &
  Timing

/** A notice that a declared rule may give. */
export type NoticeOf<Declared extends Declaration> = SaidOf<Declared['notices'], TermsOf<Declared>>

/** The answer that a declared rule may give. */
export type AnswerOf<Declared extends Declaration> = SaidOf<Declared['answers'], TermsOf<Declared>> &
  Pointing<MilestoneOf<Declared>>

interface FindingsOf<Declared extends Declaration> {
  readonly answer: AnswerOf<Declared>
  readonly milestones: readonly MilestoneOf<Declared>[]
  readonly notices: readonly NoticeOf<Declared>[]
  /** The case whose sources count besides those of every case. */
  readonly basis?: keyof Declared['cases']
}

interface Reckoning<Declared extends Declaration> {
  conflictsOf?(values: InputValues<Declared['inputs']>): readonly (SaidOf<Declared['conflicts'], TermsOf<Declared>> & {
    readonly field: Declared['inputs'][number]['id']
  })[]
  evaluate(values: InputValues<Declared['inputs']>, today: CalendarDate): FindingsOf<Declared>
}

/** Gives what a rule may say to the compiler as types. */
export const declare = <const Declared extends Declaration>(declared: Declared) => declared

/** Joins what a rule may say and how it reckons. */
export const defineRule = <Declared extends Declaration>(declared: Declared, reckoning: Reckoning<Declared>) => ({
  ...declared,
  ...reckoning,
})
