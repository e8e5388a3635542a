import { z } from 'zod'
import { PART_KINDS, type Part, type PartKind } from '../../src/model/guides/parts'
import type { Field, Fields as PartFields } from '../../src/model/guides/parts/kind'
import { fault } from '../problems'
import type { Fields } from '../schema/fields'
import { filled, identifier, plainText } from '../schema/types'

const NAMES = Object.keys(PART_KINDS) as PartKind[]

const TYPES: Record<Field['type'], z.ZodType> = {
  text: plainText(),
  texts: filled(plainText()),
  flag: z.literal(true),
}

function schemaOf(kind: PartKind) {
  const fields = Object.entries(PART_KINDS[kind].fields).map(([name, { type, optional }]) => {
    return [name, optional ? z.exactOptional(TYPES[type]) : TYPES[type]] as const
  })
  return z.strictObject({ kind: z.literal(kind), id: identifier().exactOptional(), ...Object.fromEntries(fields) })
}

/** The field that is written after the kind's own name. */
function ownField(fields: PartFields): string {
  return 'text' in fields ? 'text' : 'labels'
}

/** A part of a drawn screen, starting with its kind: `{ field: 手机号, required: true, id: phone }`. */
export const partSchema = z.preprocess(
  (value, { issues }) => {
    const written: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
    // A field may also have a button, so the kind is the first key that names one.
    const kind = NAMES.find((name) => name === Object.keys(written).find((key) => key in PART_KINDS))
    if (kind === undefined) {
      const message = fault('没有写清画的是什么', `这些里写一个：${NAMES.join('、')}`)
      issues.push({ code: 'custom', input: value, message })
      return z.NEVER
    }
    const { [kind]: content, ...rest } = written
    return { ...rest, kind, [ownField(PART_KINDS[kind].fields)]: content }
  },
  z.discriminatedUnion('kind', [schemaOf('text'), ...NAMES.filter((kind) => kind !== 'text').map(schemaOf)]),
) as unknown as z.ZodType<Part>

/** The fields of all kinds of parts, below the path of a part. */
export function partFields(path: string): Fields {
  const own = NAMES.flatMap((kind) => Object.entries(PART_KINDS[kind].fields))
  const fields = own.flatMap(([name, { type, label, example }]) => {
    const entry = { label, example }
    return type === 'texts' ? [[name, entry] as const, [`${name}[]`, entry] as const] : [[name, entry] as const]
  })
  const id = { label: '英文代号', example: 'id: phone' }
  return Object.fromEntries([['id', id] as const, ...fields].map(([name, entry]) => [`${path}.${name}`, entry]))
}
