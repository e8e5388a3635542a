import type { DiagnosisTree } from '../../src/model/diagnosis/types'
import type { DiagnosisEntry } from '../../src/model/handbook/types'
import { checkHand, type KnownHand } from '../call-needs'
import type { Deadlines } from '../deadlines/read'
import type { TextFile } from '../files'
import { checkShape } from '../schema/check'
import type { KnownNames } from '../schema/next-step'
import { readYaml } from '../yaml'
import {
  checkChoices,
  checkDeadlines,
  checkNext,
  checkNumbers,
  checkPaths,
  checkTargets,
  type ReportAt,
} from './checks'
import { DIAGNOSIS_FIELDS, diagnosisSchema } from './schema'

export interface ReadDiagnosis {
  entry: DiagnosisEntry
  tree: DiagnosisTree
  /** Checks what can be checked only once the guides are read. */
  checkNext: (known: KnownNames) => void
}

/** Everything that `diagnosis.yaml` may refer to. */
export interface Known {
  /** Numbers of the existing questions. */
  numbers: ReadonlySet<number>
  deadlines: Deadlines
  hand: KnownHand
}

/** Reads `diagnosis.yaml` and reports its problems. */
export function readDiagnosis(
  { text, report }: TextFile,
  { numbers, deadlines, hand }: Known,
): ReadDiagnosis | undefined {
  const data = readYaml(text, 1, report)
  const file = data && checkShape(diagnosisSchema, data, DIAGNOSIS_FIELDS, report)
  if (!file) return undefined
  const reportAt: ReportAt = (path, message) => report(data.lineOf(path), message)
  checkChoices(file, reportAt)
  // The lack of any questions has been reported already.
  if (numbers.size > 0) checkNumbers(file, numbers, reportAt)
  checkDeadlines(file, deadlines, reportAt)
  file.outcomes.forEach((outcome, index) => {
    checkHand(outcome, hand, reportAt, 'outcomes', index)
  })
  if (checkTargets(file, reportAt)) checkPaths(file, reportAt)
  const { entry, chooser, symptoms, questions: nodes, outcomes } = file
  return {
    entry: { ...entry, chooser, symptoms: symptoms.map(({ id, title }) => ({ id, title })) },
    tree: { symptoms: symptoms.map(({ id, label, to }) => ({ id, label, to })), nodes, outcomes },
    checkNext: (known) => {
      checkNext(outcomes, known, reportAt)
    },
  }
}
