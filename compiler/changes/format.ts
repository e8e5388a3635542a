import { z } from 'zod'
import { parseDate } from '../../src/model/deadlines'
import { unreadableCharacters } from '../text-faults'
import { isEditable, isPlace } from './paths'

/** The largest file of changes that is read, in bytes: more than all texts of the handbook together. */
export const LARGEST_CHANGES = 512 * 1024

const text = z.string().refine((value) => unreadableCharacters(value).length === 0)
const line = text.refine((value) => !value.includes('\n'))
const lines = z.array(line)
const words = (most: number) => line.refine((value) => value.trim() !== '' && value.length <= most)
const digest = z.string().regex(/^[0-9a-f]{16}$/)
const path = z.string().refine(isEditable)

const hunk = z.strictObject({
  /** The first line of `old` in the edition, from 1. */
  line: z.int().positive(),
  /** Lines of the edition just before and after, to find the place in another edition. */
  before: lines,
  old: lines,
  new: lines,
  after: lines,
})

const changed = z.strictObject({ path, was: digest, changes: z.array(hunk).min(1) })
const added = z.strictObject({ path, text })
const removed = z.strictObject({ path, was: digest, removed: z.literal(true) })

const source = z.strictObject({
  /** What the office answered, in one sentence. */
  text: words(400),
  /** Who, when and how, e.g. 学位办 2026-11-28 电话. */
  source: words(100),
  /** The files that may state it. */
  where: z.array(z.string().refine(isPlace)).min(1),
})

/** What was changed against an edition of the content: the file that the desk exports and `import` takes. */
export const changesSchema = z.strictObject({
  format: z.literal(1),
  edition: z.strictObject({ name: words(100), digest }),
  /** The day on which it was exported, e.g. 2026-11-28. */
  made: z.string().refine((day) => parseDate(day) !== null),
  /** Who made the changes, if they typed a name. */
  by: words(40).exactOptional(),
  files: z
    .array(z.union([changed, added, removed]))
    .refine((files) => new Set(files.map((each) => each.path)).size === files.length),
  sources: z.array(source),
})

export type Changes = z.output<typeof changesSchema>
export type FileChange = Changes['files'][number]
export type Hunk = z.output<typeof hunk>
/** An answer of the office, on which a change that goes beyond the handbook rests. */
export type Source = z.output<typeof source>
