import compiled from '@/generated/guides.json'
import type { Guide } from './types'

// The compiler has checked the file against this type; TypeScript can't infer it from JSON.
const guides = compiled as Guide[]

/** The guide with that id, or undefined: `id` may come from a link. */
export function findGuide(id: string | undefined): Guide | undefined {
  return guides.find((guide) => guide.id === id)
}
