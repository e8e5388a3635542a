import { deadlineFields } from '../../compiler/deadlines/fields'
import { DIAGNOSIS_FIELDS } from '../../compiler/diagnosis/schema'
import { ADDITIONS_FIELDS, ANSWERS_FIELDS } from '../../compiler/fidelity/exceptions-schema'
import { CHECKLIST_FIELDS, GUIDE_FIELDS, SCREEN_FIELDS, STEP_FIELDS } from '../../compiler/guides/schema'
import { APP_FIELDS, SUGGESTIONS_FIELDS } from '../../compiler/schema/app'
import { DOCUMENT_FIELDS } from '../../compiler/schema/documents'
import { OFFICE_FIELDS, OUTLINE_FIELDS, QUESTION_FIELDS, type Fields } from '../../compiler/schema/fields'
import { SYNONYMS_FIELDS } from '../../compiler/search/synonyms-schema'
import { PART_KINDS } from '../../src/model/guides/parts'
import { RULES } from '../../src/model/deadlines/rules'
import { idOf } from './files'
import type { FormKind } from './limits'

const FIELDS: Record<Exclude<FormKind, 'deadline'>, Fields> = {
  question: QUESTION_FIELDS,
  guide: GUIDE_FIELDS,
  step: STEP_FIELDS,
  screen: SCREEN_FIELDS,
  checklist: CHECKLIST_FIELDS,
  diagnosis: DIAGNOSIS_FIELDS,
  office: OFFICE_FIELDS,
  synonyms: SYNONYMS_FIELDS,
  suggestions: SUGGESTIONS_FIELDS,
  categories: OUTLINE_FIELDS,
  documents: DOCUMENT_FIELDS,
  app: APP_FIELDS,
  answers: ANSWERS_FIELDS,
  additions: ADDITIONS_FIELDS,
}

/** The fields of a form, as the compiler explains them. */
export function fieldsOf(form: FormKind, path: string): Fields {
  if (form !== 'deadline') return FIELDS[form]
  const rule = RULES.find(({ id }) => id === idOf(path))
  return rule ? deadlineFields(rule) : {}
}

/** A path as the compiler's lists of fields write it: `parts[].answer`. */
export function patternOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (pattern, key) => (typeof key === 'number' ? `${pattern}[]` : pattern === '' ? String(key) : `${pattern}.${String(key)}`),
    '',
  )
}

/** The fields directly below one, by key. */
export function fieldsBelow(fields: Fields, pattern: string): string[] {
  const prefix = pattern === '' ? '' : `${pattern}.`
  return Object.keys(fields).flatMap((known) => {
    const rest = known.startsWith(prefix) ? known.slice(prefix.length) : ''
    return rest !== '' && !/[.[]/.test(rest) ? [rest] : []
  })
}

/** What a field is called. Names that only this file uses, such as those of dates, are their own labels. */
export function labelOf(fields: Fields, form: FormKind, path: readonly PropertyKey[]): string {
  const pattern = patternOf(path)
  const known = fields[pattern]?.label
  const key = String(path.at(-1) ?? '')
  if (known !== undefined && !(form === 'deadline' && isNamed(path))) return known
  const part = form === 'screen' && pattern.startsWith('parts[].') ? partLabel(key) : undefined
  return part ?? known ?? key
}

/** Whether it is one of many under names of their own: a date, an answer or a note of a rule. */
function isNamed([section, _, ...rest]: readonly PropertyKey[]): boolean {
  return rest.length === 0 && ['milestones', 'answers', 'notices', 'conflicts'].includes(String(section))
}

function partLabel(key: string): string | undefined {
  const kind = Object.entries(PART_KINDS).find(([name]) => name === key)?.[1]
  return kind && Object.values(kind.fields)[0]?.label
}
