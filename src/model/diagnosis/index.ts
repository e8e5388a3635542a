import type { Answer, DiagnosisTree, Node, DiagnosisOutcome, Step, Symptom } from './types'

export type * from './types'

/** What is asked before a symptom is chosen. */
export const FIRST_QUESTION = '你遇到了哪一种情况'

/** A symptom, then the answers so far. */
export type DiagnosisPath = readonly string[]

/** The end of a path so far: the next question, or the outcome. */
export type Place =
  { kind: 'ask'; path: DiagnosisPath; node: Node } | { kind: 'outcome'; path: DiagnosisPath; outcome: DiagnosisOutcome }

/** The questions and answers along the way. */
export interface Answered {
  question: string
  answer: string
  /** Set when today's deadline does not apply to readers who gave this answer. */
  today?: false
}

export interface Diagnosis {
  symptoms: readonly Symptom[]
  /** Follows a path; undefined when it has an unknown symptom or answer, e.g. from an old link. */
  at: (path: DiagnosisPath) => Place | undefined
  /** The place that an answer to the last question leads to. */
  answer: (path: DiagnosisPath, answerId: string) => Place | undefined
  /** The outcome at the end of a path; undefined before the end. */
  outcome: (path: DiagnosisPath) => DiagnosisOutcome | undefined
  /** The answers on a path, for display. */
  answered: (path: DiagnosisPath) => Answered[]
}

/** Walks a tree that the compiler has checked. */
export function createDiagnosis(tree: DiagnosisTree): Diagnosis {
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]))
  const outcomes = new Map(tree.outcomes.map((outcome) => [outcome.id, outcome]))

  function stepsOf([start, ...answers]: DiagnosisPath):
    { step: Step; taken: { node: Node; answer: Answer }[] } | undefined {
    let step = tree.symptoms.find(({ id }) => id === start)?.to
    const taken: { node: Node; answer: Answer }[] = []
    for (const id of answers) {
      const node = step && 'ask' in step ? nodes.get(step.ask) : undefined
      const answer = node?.answers.find((each) => each.id === id)
      if (!node || !answer) return undefined
      taken.push({ node, answer })
      step = answer.to
    }
    return step && { step, taken }
  }

  function at(path: DiagnosisPath): Place | undefined {
    const step = stepsOf(path)?.step
    if (!step) return undefined
    if ('ask' in step) {
      const node = nodes.get(step.ask)
      return node && { kind: 'ask', path, node }
    }
    const outcome = outcomes.get(step.outcome)
    return outcome && { kind: 'outcome', path, outcome }
  }

  return {
    symptoms: tree.symptoms,
    at,
    answer: (path, answerId) => at([...path, answerId]),
    outcome(path) {
      const place = at(path)
      return place?.kind === 'outcome' ? place.outcome : undefined
    },
    answered: (path) =>
      (stepsOf(path)?.taken ?? []).map(({ node, answer: { label, today } }) => ({
        question: node.question,
        answer: label,
        ...(today === false && { today }),
      })),
  }
}
