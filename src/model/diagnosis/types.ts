import type { AnswerId, RuleId, SymptomId } from '@/generated/ids'
import type { CallNeeds, Inline, NextStep } from '../handbook/types'

/** The target of an answer: another question, or an outcome. */
export type Step = { ask: string } | { outcome: string }

export interface Answer {
  id: AnswerId
  label: string
  to: Step
  /** Set when today's deadline does not apply to readers who give this answer. */
  today?: false
}

/** A question to the reader. */
export interface Node {
  id: string
  question: string
  /** How to find out. */
  help?: string
  /** A rule whose answer today helps to find out. */
  deadline?: OutcomeDeadline
  /** "Not sure" is always among them. */
  answers: Answer[]
}

export interface Symptom {
  id: SymptomId
  label: string
  to: Step
}

/** A rule of the calculator, with the inputs already known. */
export interface OutcomeDeadline {
  rule: RuleId
  /** Inputs of the rule, by name. */
  inputs?: Record<string, string>
  /** Label for the date that the rule gives today; without it, no date is shown. */
  today?: string
}

/** Where a path ends. */
export interface DiagnosisOutcome extends CallNeeds {
  id: string
  title: string
  /** The most likely cause. */
  likely: Inline[]
  /** What to do now, in order. */
  actions: Inline[][]
  /** What to bring or have ready; may be empty. */
  bring: Inline[][]
  /** What the handbook leaves open, each a short phrase. */
  unsaid: string[]
  /** A rule of the calculator that tells whether it is in time. */
  deadline?: OutcomeDeadline
  /** The reader's next step; the office's number when absent. */
  next?: NextStep
  /** Questions of the handbook to read, most relevant first. */
  questions: number[]
}

export interface DiagnosisTree {
  symptoms: Symptom[]
  nodes: Node[]
  outcomes: DiagnosisOutcome[]
}
