/** The words of a rule as the compiler writes them. It has checked that all are there: by the rule's keys, and no others. */
import type { RuleId } from '@/generated/ids'
import type { Basis } from '@/model/handbook/basis'
import type { CallNeeds } from '@/model/handbook/types'
import type { ReminderWords } from './reminder'

export interface InputWords {
  readonly label: string
  readonly help: string
  /** Of whole numbers only. */
  readonly unit?: string
  /** Of choices only: the labels of the options by their ids. */
  readonly options?: Readonly<Record<string, string>>
}

export interface MilestoneWords {
  readonly title: string
  /** Where the day comes from. */
  readonly why: string
  /** What to do when it was missed. */
  readonly missed: string
  /** Of milestones that offer one. */
  readonly reminder?: ReminderWords
}

/** What a rule's answer takes: Home, the tab and the diagnosis say no more. */
export interface AnswerWords {
  readonly id: RuleId
  /** Short, for a heading or a calendar entry. */
  readonly name: string
  readonly inputs: Readonly<Record<string, InputWords>>
  readonly answers: Readonly<Record<string, string>>
  readonly conflicts: Readonly<Record<string, string>>
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What the rule's own page says besides. */
export interface DetailWords extends CallNeeds {
  readonly id: RuleId
  /** The situation in the student's words. */
  readonly title: string
  readonly milestones: Readonly<Record<string, MilestoneWords>>
  readonly notices: Readonly<Record<string, string>>
  /** What the handbook leaves open and the office knows, each a short phrase. */
  readonly unsaid: readonly string[]
  /** Where it is written; `for` a case of the rule, or for all. */
  readonly basis: readonly (Basis & { readonly for?: string })[]
}

export interface RuleWords extends AnswerWords, DetailWords {}
