import compiled from '@/generated/suggestions.json'
import type { Suggestions } from './types'

/** Searches to tap. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const suggestions = compiled as Suggestions
