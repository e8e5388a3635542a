import compiled from '@/generated/questions.json'
import type { Question } from './types'

/** The questions by number. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const questions = compiled as Question[]

/**
 * The whole question with that number, or undefined when there is none.
 *
 * @param text untrusted, e.g. the `number` of a link: '5', '99', 'abc', undefined
 */
export function findQuestion(text: string | undefined): Question | undefined {
  return questions.find((question) => String(question.number) === text)
}
