import { HANDBOOK } from '../../compiler/fidelity/check'
import { readSource } from '../../compiler/fidelity/source'
import type { Files } from '../../compiler/folder'
import { kindOf } from './files'

/** Whether a file is a question that the handbook doesn't have: its answer is the office's own. */
export function isOwnQuestion(path: string, files: Files): boolean {
  if (kindOf(path) !== 'question') return false
  return !readSource(files.get(HANDBOOK) ?? '').questions.has(Number(/\/(\d+)/.exec(path)?.[1]))
}
