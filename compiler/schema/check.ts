import type { z } from 'zod'
import type { Report } from '../problems'
import type { YamlData } from '../yaml'
import { explain } from './explain'
import type { Fields } from './fields'

/** The data in the schema's shape; what does not fit is reported, and then nothing is returned. */
export function checkShape<T>(schema: z.ZodType<T>, data: YamlData, fields: Fields, report: Report): T | undefined {
  const result = schema.safeParse(data.value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    for (const { path, message } of explain(issue, fields)) report(data.lineOf(path), message)
  }
  return undefined
}
