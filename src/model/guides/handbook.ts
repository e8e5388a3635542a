import checklistsJson from '@/generated/checklists.json'
import guidesJson from '@/generated/guides.json'
import type { Checklist, Guide } from './types'

// The compiler has checked the files against these types; TypeScript can't infer them from JSON.
const guides = guidesJson as Guide[]
const checklists = checklistsJson as Checklist[]

/** The guide with that id, or undefined: `id` may come from a link. */
export function findGuide(id: string | undefined): Guide | undefined {
  return guides.find((guide) => guide.id === id)
}

/** The checklist with that id, or undefined: `id` may come from a link. */
export function findChecklist(id: string | undefined): Checklist | undefined {
  return checklists.find((checklist) => checklist.id === id)
}
