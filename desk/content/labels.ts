import type { Fields } from '../../compiler/schema/fields'
import { PART_KINDS } from '../../src/model/guides/parts'
import { HOURS } from '../../compiler/edit/touches'
import type { Files } from '../../compiler/folder'
import { isOwnQuestion } from './own-question'
import type { FormKind } from './files'

/** The fields of a file's form, with what somebody who fills them in must be told at once. */
export function fieldsIn(path: string, fields: Fields, files: Files): Fields {
  if (HOURS.startsWith(path)) return relabelled(fields, 'hours', '办公时间（学位办答复了才填）')
  const isOwn = isOwnQuestion(path, files)
  return isOwn ? relabelled(fields, 'question', '学生会怎样问（手册没有这个问题，答案要写明出处）') : fields
}

function relabelled(fields: Fields, key: string, label: string): Fields {
  return { ...fields, [key]: { label, example: fields[key]?.example ?? '' } }
}

/** A path as the compiler's lists of fields write it: `parts[].answer`. */
export function patternOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (pattern, key) =>
      typeof key === 'number' ? `${pattern}[]` : pattern === '' ? String(key) : `${pattern}.${String(key)}`,
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
function isNamed(path: readonly PropertyKey[]): boolean {
  return path.length === 2 && ['milestones', 'answers', 'notices', 'conflicts'].includes(String(path[0]))
}

function partLabel(key: string): string | undefined {
  const kind = Object.entries(PART_KINDS).find(([name]) => name === key)?.[1]
  return kind && Object.values(kind.fields)[0]?.label
}
