import compiled from '@/generated/suggestions.json'
import type { Suggestions } from './types'

/** Suggested searches. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const suggestions = compiled as Omit<Suggestions, 'advisers'>

/** The placeholder of the search field, e.g. 毕业证丢了、查不到学籍… */
export function exampleSearches(): string {
  return suggestions.examples.length === 0 ? '' : `${suggestions.examples.join('、')}…`
}
