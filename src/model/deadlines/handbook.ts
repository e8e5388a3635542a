import compiled from '@/generated/deadlines.json'
import { createCalculator, type RuleWords } from './index'

// The compiler has checked the file against this type; TypeScript can't infer it from JSON.
/** The handbook's own calculator. */
export const calculator = createCalculator(compiled as RuleWords[])
