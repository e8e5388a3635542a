import type { Fields } from '../../compiler/schema/fields'
import { PART_KINDS } from '../../src/model/guides/parts'
import { fieldsBelow, patternOf } from './labels'
import type { FormKind } from './files'

export type Data = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path in data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  )
}

/** A text that a list has more than before, if any. */
export function addedWord(before: unknown, now: unknown): string | undefined {
  if (!Array.isArray(before) || !Array.isArray(now)) return undefined
  return now.find((entry): entry is string => typeof entry === 'string' && !before.includes(entry))
}

/** Lists of short words, which none of them contains a 、. */
const WORDS = ['words', 'ignored', 'when', 'unsaid', 'ready', 'examples', 'texts', 'articles', 'marks', 'for']

/** Whether a list is one of short words. */
export function isWords(pattern: string): boolean {
  return WORDS.includes(pattern.replace(/^.*[.\]]/, '')) || pattern === 'asks[].answers'
}

/** The keys that a record may have besides those it has. */
export function missingKeys(fields: Fields, form: FormKind, path: readonly PropertyKey[], value: Data): string[] {
  const pattern = patternOf(path)
  const known = form === 'screen' && pattern === 'parts[]' ? keysOfPart(value) : fieldsBelow(fields, pattern)
  // Where a question is divided, everything else in it changes too: that is done in the source.
  return known.filter(
    (key) => !(key in value) && key !== 'id' && !(form === 'question' && pattern === '' && isDivision(key)),
  )
}

/** The texts that a record may lack and that are asked for all the same: an empty one is not written. */
export function offeredKeys(form: FormKind, path: readonly PropertyKey[]): string[] {
  return form === 'office' && path.length === 0 ? ['hours'] : []
}

function isDivision(key: string): boolean {
  return key === 'parts' || key === 'answer'
}

function keysOfPart(value: Data): string[] {
  const kind = Object.entries(PART_KINDS).find(([name]) => name in value)?.[1]
  return kind ? Object.keys(kind.fields).slice(1) : []
}

/** What a value begins with once it has been added. */
export function emptyValue(fields: Fields, pattern: string): unknown {
  const example = fields[pattern]?.example ?? ''
  if (`${pattern}[]` in fields) return isWords(pattern) ? [] : [emptyValue(fields, `${pattern}[]`)]
  const below = fieldsBelow(fields, pattern)
  if (below.length > 0) return Object.fromEntries(below.map((key) => [key, emptyValue(fields, `${pattern}.${key}`)]))
  if (/: true\b/.test(example)) return true
  if (/: false\b/.test(example)) return false
  return ''
}

/**
 * A new entry for a list: like the last one there, but empty.
 * @param isTaken whether something in the file has that id already
 */
export function newEntry(
  fields: Fields,
  pattern: string,
  entries: readonly unknown[],
  isTaken: (id: string) => boolean,
) {
  const like = entries.at(-1)
  if (like === undefined) return emptyValue(fields, `${pattern}[]`)
  const blank = emptied(like)
  return isRecord(blank) && 'id' in blank ? { ...blank, id: freeId(isTaken) } : blank
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 && isRecord(value[0]) ? [emptied(value[0])] : []
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
  return typeof value === 'string' ? '' : value
}

function freeId(isTaken: (id: string) => boolean): string {
  let number = 1
  while (isTaken(`new-${String(number)}`)) number++
  return `new-${String(number)}`
}

/** What a record is called in a list. */
export function headingOf(value: unknown): string {
  if (!isRecord(value)) return String(value)
  const named = ['title', 'label', 'question', 'name', 'text', 'says'].map((key) => value[key])
  const found = [...named, ...Object.values(value)].find((text) => typeof text === 'string' && text !== '')
  return typeof found === 'string' ? found : '（还没有写）'
}
