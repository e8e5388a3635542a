import { RULES } from '../../src/model/deadlines/rules'
import { deadlineFields } from '../deadlines/fields'
import { deadlineSchema } from '../deadlines/schema'
import { DIAGNOSIS_FIELDS, diagnosisSchema } from '../diagnosis/schema'
import {
  CHECKLIST_FIELDS,
  checklistSchema,
  GUIDE_FIELDS,
  guideSchema,
  SCREEN_FIELDS,
  screenSchema,
  STEP_FIELDS,
  stepSchema,
} from '../guides/schema'
import { ADDITIONS_FIELDS, additionsSchema, ANSWERS_FIELDS, answersSchema } from '../fidelity/exceptions-schema'
import { APP_FIELDS, appSchema, SUGGESTIONS_FIELDS, suggestionsSchema } from '../schema/app'
import { categoriesSchema } from '../schema/categories'
import { DOCUMENT_FIELDS, documentsSchema } from '../schema/documents'
import { OFFICE_FIELDS, OUTLINE_FIELDS, QUESTION_FIELDS, type Fields } from '../schema/fields'
import { officeSchema } from '../schema/office'
import { partedSchema, questionSchema } from '../schema/question'
import { SYNONYMS_FIELDS, synonymsSchema } from '../search/synonyms-schema'
import type { z } from 'zod'

/** What a piece of YAML may hold: its schemas, one of which applies, and the names of its fields. */
export interface Shape {
  schemas: readonly z.ZodType[]
  fields: Fields
}

const FILES: Readonly<Partial<Record<string, Shape>>> = {
  'app.yaml': { schemas: [appSchema], fields: APP_FIELDS },
  'office.yaml': { schemas: [officeSchema], fields: OFFICE_FIELDS },
  'documents.yaml': { schemas: [documentsSchema], fields: DOCUMENT_FIELDS },
  'categories.yaml': { schemas: [categoriesSchema], fields: OUTLINE_FIELDS },
  'suggestions.yaml': { schemas: [suggestionsSchema], fields: SUGGESTIONS_FIELDS },
  'synonyms.yaml': { schemas: [synonymsSchema], fields: SYNONYMS_FIELDS },
  'diagnosis.yaml': { schemas: [diagnosisSchema], fields: DIAGNOSIS_FIELDS },
  'answers.yaml': { schemas: [answersSchema], fields: ANSWERS_FIELDS },
  'additions.yaml': { schemas: [additionsSchema], fields: ADDITIONS_FIELDS },
}

const STEP: Shape = { schemas: [stepSchema], fields: STEP_FIELDS }

/** Folders, the inner ones first. */
const FOLDERS: readonly (readonly [folder: string, shape: Shape])[] = [
  ['questions/', { schemas: [questionSchema, partedSchema], fields: QUESTION_FIELDS }],
  ['guides/screens/', { schemas: [screenSchema], fields: SCREEN_FIELDS }],
  ['guides/', { schemas: [guideSchema], fields: GUIDE_FIELDS }],
  ['checklists/', { schemas: [checklistSchema], fields: CHECKLIST_FIELDS }],
]

/** What a piece of YAML in a content file may hold; nothing for a file the compiler doesn't know. */
export function shapeOf(file: string, isData: boolean): Shape | undefined {
  if (isData) return STEP
  const rule = RULES.find(({ id }) => file.startsWith('deadlines/') && file.endsWith(`-${id}.yaml`))
  if (rule) return { schemas: [deadlineSchema(rule)], fields: deadlineFields(rule) }
  return FILES[file] ?? FOLDERS.find(([folder]) => file.startsWith(folder))?.[1]
}
