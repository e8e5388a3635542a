import type { AnswerId, RuleId, SymptomId } from '@/generated/ids'
import type { Inline } from '../handbook/types'

/** What an answer leads to: another thing to ask, or an outcome. */
export type Step = { ask: string } | { outcome: string }

export interface Answer {
  id: AnswerId
  label: string
  to: Step
  /** Set when the deadline that holds today says nothing to who answers this. */
  today?: false
}

/** One thing to ask. */
export interface Node {
  id: string
  question: string
  /** How to find out. */
  help?: string
  /** "Not sure" is always among them. */
  answers: Answer[]
}

export interface Symptom {
  id: SymptomId
  label: string
  to: Step
}

/** A rule of the calculator, with what is known of the reader's case. */
export interface OutcomeDeadline {
  rule: RuleId
  /** Inputs of the rule, by name. */
  inputs?: Record<string, string>
  /** What the date is called that the rule gives today; without it, none is shown. */
  today?: string
}

/** Where a path ends. */
export interface DiagnosisOutcome {
  id: string
  title: string
  /** What is most likely. */
  likely: Inline[]
  /** What to do now, in order. */
  actions: Inline[][]
  /** What to bring or have at hand; may be empty. */
  bring: Inline[][]
  /** What the handbook leaves open, each a short phrase. */
  unsaid: string[]
  /** A rule of the calculator that tells whether it is in time. */
  deadline?: OutcomeDeadline
  /** Questions of the handbook to read, the most fitting first. */
  questions: number[]
}

export interface DiagnosisTree {
  symptoms: Symptom[]
  nodes: Node[]
  outcomes: DiagnosisOutcome[]
}
