import compiled from '@/generated/answers.json'
import { createAnswers, type AnswerWords } from './index'

// The compiler has checked the file against this type; TypeScript can't infer it from JSON.
export const answerWords = compiled as AnswerWords[]

/** The handbook's own rules as far as their answers take them: the rest of their words stays with their page. */
export const answeringRules = createAnswers(answerWords)
