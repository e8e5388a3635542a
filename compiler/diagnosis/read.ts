import type { DiagnosisTree } from '../../src/model/diagnosis/types'
import type { TextFile } from '../files'
import { checkShape } from '../schema/check'
import { readYaml } from '../yaml'
import { checkChoices, checkDeadlines, checkNumbers, checkPaths, checkTargets, type ReportAt } from './checks'
import { DIAGNOSIS_FIELDS, diagnosisSchema } from './schema'

/** What the tree may refer to. */
export interface Known {
  /** Of the questions that exist. */
  numbers: ReadonlySet<number>
  /** Rules of the deadline calculator that have words. */
  deadlines: ReadonlySet<string>
}

/** Reads `diagnosis.yaml` and reports what is wrong in it. */
export function readDiagnosis({ text, report }: TextFile, { numbers, deadlines }: Known): DiagnosisTree | undefined {
  const data = readYaml(text, 1, report)
  const file = data && checkShape(diagnosisSchema, data, DIAGNOSIS_FIELDS, report)
  if (!file) return undefined
  const reportAt: ReportAt = (path, message) => report(data.lineOf(path), message)
  checkChoices(file, reportAt)
  checkNumbers(file, numbers, reportAt)
  checkDeadlines(file, deadlines, reportAt)
  if (checkTargets(file, reportAt)) checkPaths(file, reportAt)
  const { symptoms, questions: nodes, outcomes } = file
  return { symptoms, nodes, outcomes }
}
