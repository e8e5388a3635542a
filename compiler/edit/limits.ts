import { z } from 'zod'
import type { Shape } from './fields'

/** What a value must keep to. */
export interface Limits {
  /** The most characters. */
  most?: number
  /** It may not be empty. */
  filled?: true
  /** All that it may be. */
  choices?: string[]
}

/** The limits of the value that the steps lead to, from its schema. */
export function limitsOf({ schemas }: Shape, steps: readonly (string | number)[]): Limits {
  const found = schemas.flatMap((schema) => schemaAt(schema, steps) ?? [])[0]
  const own = found && inner(found)
  if (own instanceof z.ZodEnum) return { filled: true, choices: own.options.map(String) }
  if (!(own instanceof z.ZodString)) return {}
  const most = own.meta()?.['most']
  return { filled: true, ...(typeof most === 'number' && { most }) }
}

function schemaAt(schema: z.ZodType, [step, ...rest]: readonly (string | number)[]): z.ZodType | undefined {
  if (step === undefined) return schema
  const own = inner(schema)
  const next =
    own instanceof z.ZodArray
      ? own.element
      : own instanceof z.ZodRecord
        ? own.valueType
        : own instanceof z.ZodObject
          ? (own.shape as Record<string, unknown>)[String(step)]
          : undefined
  return next instanceof z.ZodType ? schemaAt(next, rest) : undefined
}

/** A schema without what may be left out, defaults and conversions around it. */
function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return inner(schema.in as z.ZodType)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault)
    return inner(schema.unwrap() as z.ZodType)
  return schema
}
