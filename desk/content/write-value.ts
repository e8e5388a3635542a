import { addressOf, addValue, insertValue, removeValue, setValue, type Problem } from '../../compiler/desk'
import { isSame } from './choices'

type Steps = readonly (string | number)[]

/** A value to be written, where another stands, or none. */
export interface Writing {
  file: string
  /** The steps to the value, those to its piece of the file first. */
  steps: Steps
  /** What stands there now. */
  old: unknown
  /** What is to stand there; undefined takes it away. */
  value: unknown
  /** The file's text in the edition: what is changed back is spelled as it is there. */
  edition?: string | undefined
}

/** Writes a value, a record or a list; what stays the same keeps its place and its comments. Returns the new text, or why not. */
export function writeValue(text: string, { file, steps, old, value, edition }: Writing): string | Problem {
  const address = addressOf(file, steps)
  if (isSame(old, value)) return text
  if (value === undefined) return removeValue(text, address)
  if (old === undefined) return addValue(text, address, value)
  if (Array.isArray(old) && Array.isArray(value)) return writeList(text, { file, steps, old, value })
  if (isScalar(old) && (typeof value === 'string' || typeof value === typeof old)) {
    return setValue(text, address, typeof value === 'string' ? value : JSON.stringify(value), edition)
  }
  const last = steps.at(-1)
  return typeof last === 'number'
    ? both(
        text,
        (before) => insertValue(before, address, value),
        (after) => removeValue(after, addressOf(file, [...steps.slice(0, -1), last + 1])),
      )
    : both(
        text,
        (before) => removeValue(before, address),
        (after) => addValue(after, address, value),
      )
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** Writes only the entries between those that both lists begin with and those that both end with. */
function writeList(text: string, { file, steps, old, value }: Writing & { old: unknown[]; value: unknown[] }) {
  const most = Math.min(old.length, value.length)
  let first = 0
  while (first < most && isSame(old[first], value[first])) first++
  let last = 0
  while (last < most - first && isSame(old[old.length - 1 - last], value[value.length - 1 - last])) last++
  const inserted = value.slice(first, value.length - last)
  const removed = old.length - last - first
  // What is new comes first: a list never stands empty in between.
  const edits = [
    ...inserted.map(
      (entry, index) => (now: string) => insertValue(now, addressOf(file, [...steps, first + index]), entry),
    ),
    ...Array.from({ length: removed }, () => (now: string) => {
      return removeValue(now, addressOf(file, [...steps, first + inserted.length]))
    }),
  ]
  return both(text, ...edits)
}

function both(text: string, ...edits: ((text: string) => string | Problem)[]): string | Problem {
  return edits.reduce<string | Problem>((now, edit) => (typeof now === 'string' ? edit(now) : now), text)
}
