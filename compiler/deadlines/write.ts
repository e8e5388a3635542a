import type { AnswerWords, DetailWords } from '../../src/model/deadlines'
import type { Content } from '../compile'
import { writeJson } from '../write'

/**
 * Writes what the deadline calculator imports: the words of the answers apart from what only the rules' own page tells.
 * Both files have the same rules in the same order.
 * @returns the names of the files written
 */
export function writeDeadlines({ deadlines }: Pick<Content, 'deadlines'>, folder: string): string[] {
  const answers = deadlines.map(({ id, name, inputs, answers, conflicts, terms }): AnswerWords => ({
    ...{ id, name, inputs, answers, conflicts, terms },
  }))
  const details = deadlines.map(({ id, title, milestones, notices, unsaid, ask, hand, basis }): DetailWords => ({
    ...{ id, title, milestones, notices, unsaid, basis },
    ...(ask && { ask }),
    ...(hand && { hand }),
  }))
  return writeJson({ 'answers.json': answers, 'deadlines.json': details }, folder)
}
