import type { DeadlineRuleName, SymptomName } from '../handbook/next-step'
import type { Inline } from '../handbook/types'

/** What an answer leads to: another thing to ask, or an outcome. */
export type Step = { ask: string } | { outcome: string }

export interface Answer {
  id: string
  label: string
  to: Step
}

/** One thing to ask; "not sure" is always among the answers. */
export interface Node {
  id: string
  question: string
  /** How to find out. */
  help?: string
  answers: Answer[]
}

export interface Symptom {
  id: SymptomName
  label: string
  to: Step
}

export interface Outcome {
  id: string
  title: string
  /** What is most likely. */
  likely: Inline[]
  /** What to do now, in order. */
  actions: Inline[][]
  /** What to bring or have at hand; may be empty. */
  bring: Inline[][]
  /** A rule of the calculator that tells whether it is in time. */
  deadline?: DeadlineRuleName
  /** Questions of the handbook to read, the most fitting first. */
  questions: number[]
  /** Whether calling the office is the way on. */
  call: boolean
}

export interface DiagnosisTree {
  symptoms: Symptom[]
  nodes: Node[]
  outcomes: Outcome[]
}
