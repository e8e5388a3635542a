import compiled from '@/generated/deadlines.json'
import { answerWords } from './handbook-answers'
import { createCalculator, type DetailWords } from './index'

// The compiler has checked the file against this type; TypeScript can't infer it from JSON.
const details = compiled as DetailWords[]

/** The handbook's own calculator. */
export const calculator = createCalculator(
  answerWords.flatMap((words) => details.filter(({ id }) => id === words.id).map((more) => ({ ...words, ...more }))),
)
