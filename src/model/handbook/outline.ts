import compiled from '@/generated/outline.json'
import type { Category, ChecklistEntry, DeadlineEntry, GuideListEntry, Outline, QuestionEntry, Stage } from './types'

/** Everything that lists need. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const outline = compiled as Outline

/** Categories in the order of the home screen. */
export const categories: readonly Category[] = outline.categories

/** Moments in a reader's life, in the order of the home screen. */
export const stages: readonly Stage[] = outline.stages

/** All questions by number. */
export const questions: readonly QuestionEntry[] = outline.questions

/** The illustrated guides, in the order of their tab. */
export const guides: readonly GuideListEntry[] = outline.guides

/** The checklists of papers, in the order of their files. */
export const checklists: readonly ChecklistEntry[] = outline.checklists

/** The entry to the diagnosis; undefined when the handbook has none. */
export const diagnosisEntry = outline.diagnosis

/** The rules of the deadline calculator, in the order of their tab. */
export const deadlines: readonly DeadlineEntry[] = outline.deadlines

/** The questions of a category, by number. */
export function questionsIn(category: string): QuestionEntry[] {
  return questions.filter((question) => question.category === category)
}

/** A question's list entry, or undefined when there is none with that number. */
export function findEntry(number: number): QuestionEntry | undefined {
  return questions.find((question) => question.number === number)
}

/** The stage with that id, or undefined: `id` may come from a link. */
export function findStage(id: string | undefined): Stage | undefined {
  return stages.find((stage) => stage.id === id)
}

/** The title of a question's category, e.g. 学籍. */
export function categoryTitle(question: QuestionEntry): string {
  return categories.find((category) => category.id === question.category)?.title ?? ''
}
