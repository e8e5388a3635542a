import compiled from '../../generated/questions.json'
import type { Question } from './types'

/** The questions by number. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const questions = compiled as Question[]

/**
 * The whole question of that number, or undefined when `text` names none.
 *
 * @param text untrusted, e.g. the `number` of a link: '5', '99', 'abc', undefined
 */
export function findQuestion(text: string | undefined): Question | undefined {
  return questions.find((question) => String(question.number) === text)
}

/** The questions before and after that number in the handbook; undefined at its ends. */
export function neighbours(number: number): { previous: Question | undefined; next: Question | undefined } {
  const earlier = questions.filter((question) => question.number < number)
  return { previous: earlier[earlier.length - 1], next: questions.find((question) => question.number > number) }
}
