import type { DiagnosisTree } from '../../src/model/diagnosis/types'
import type { TextFile } from '../files'
import { checkShape } from '../schema/check'
import { readYaml } from '../yaml'
import { checkChoices, checkNumbers, checkPaths, checkTargets, type ReportAt } from './checks'
import { DIAGNOSIS_FIELDS, diagnosisSchema } from './schema'

/**
 * Reads `diagnosis.yaml` and reports what is wrong in it.
 *
 * @param numbers of the questions that exist
 */
export function readDiagnosis({ text, report }: TextFile, numbers: ReadonlySet<number>): DiagnosisTree | undefined {
  const data = readYaml(text, 1, report)
  const file = data && checkShape(diagnosisSchema, data, DIAGNOSIS_FIELDS, report)
  if (!file) return undefined
  const reportAt: ReportAt = (path, message) => report(data.lineOf(path), message)
  checkChoices(file, reportAt)
  checkNumbers(file, numbers, reportAt)
  if (checkTargets(file, reportAt)) checkPaths(file, reportAt)
  const { symptoms, questions: nodes, outcomes } = file
  return { symptoms, nodes, outcomes }
}
