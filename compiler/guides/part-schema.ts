import { z } from 'zod'
import type { Part, PartKind } from '../../src/model/guides/types'
import { fault } from '../problems'
import { filled, numeral, plainText } from '../schema/types'

const text = plainText()
const labels = filled(plainText())
const own = { text, mark: numeral(isMark).exactOptional() }

function isMark(value: number): string | undefined {
  return [1, 2, 3, 4].includes(value) ? undefined : fault(`标记“${value}”不能用`, '写 1 到 4')
}

const parts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('search'), ...own }),
  z.strictObject({
    kind: z.literal('account'),
    ...own,
    note: text.exactOptional(),
    button: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('message'), ...own, link: text.exactOptional() }),
  z.strictObject({ kind: z.literal('menu'), ...own }),
  z.strictObject({
    kind: z.literal('field'),
    ...own,
    required: z.boolean().exactOptional(),
    value: text.exactOptional(),
    button: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('check'), ...own }),
  z.strictObject({ kind: z.literal('button'), ...own }),
  z.strictObject({ kind: z.literal('module'), ...own, item: text }),
  z.strictObject({ kind: z.literal('link'), ...own }),
  z.strictObject({ kind: z.literal('text'), ...own }),
  z.strictObject({ kind: z.literal('details'), labels, mark: own.mark }),
  z.strictObject({ kind: z.literal('stages'), labels, mark: own.mark, at: z.number() }),
  z.strictObject({ kind: z.literal('paper'), ...own }),
])

const LISTS = ['details', 'stages'] as const
const TEXTS = [
  ...(['search', 'account', 'message', 'menu', 'field', 'check', 'button', 'module', 'link', 'text'] as const),
  'paper' as const,
]
const KINDS: readonly PartKind[] = [...TEXTS, ...LISTS]

/** A part of a drawn screen, starting with its kind: `{ field: 手机号, required: true, mark: 1 }`. */
export const partSchema: z.ZodType<Part> = z.preprocess((value, { issues }) => {
  const written: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  // A field may also have a button, so the kind is the first key that names one.
  const kind = Object.keys(written).find((key) => KINDS.some((known) => known === key))
  if (kind === undefined) {
    const message = fault('没有写清画的是什么', `这些里写一个：${KINDS.join('、')}`)
    issues.push({ code: 'custom', input: value, message })
    return z.NEVER
  }
  const { [kind]: content, ...rest } = written
  return { ...rest, kind, [LISTS.some((list) => list === kind) ? 'labels' : 'text']: content }
}, parts)
