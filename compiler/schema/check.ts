import type { z } from 'zod'
import type { Report } from '../problems'
import type { YamlData } from '../yaml'
import { explain } from './explain'
import type { Fields } from './fields'

/** Parses the data with the schema; reports mismatches and then returns nothing. */
export function checkShape<T>(schema: z.ZodType<T>, data: YamlData, fields: Fields, report: Report): T | undefined {
  const result = schema.safeParse(data.value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    for (const { path, message } of explain(issue, fields)) report(data.lineOf(path), message)
  }
  return undefined
}
