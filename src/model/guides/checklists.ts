import compiled from '@/generated/checklists.json'
import type { Checklist } from './types'

// Apart from the guides: these travel in the main package. The compiler has checked the file against this type.
const checklists = compiled as Checklist[]

/** The checklist with that id, or undefined: `id` may come from a link. */
export function findChecklist(id: string | undefined): Checklist | undefined {
  return checklists.find((checklist) => checklist.id === id)
}

/** The checklist of a question's papers, where it has one. */
export function checklistOf(question: number): Checklist | undefined {
  return checklists.find((checklist) => checklist.question === question)
}
