import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { filled, identifier, plainText, unique } from './types'

function entries<Id extends string>() {
  const entry = z.strictObject({ id: identifier<Id>(), title: plainText(), description: plainText() })
  return filled(entry).check(unique(({ id }) => id, 'id'))
}

/** `categories.yaml`. */
export const categoriesSchema = z.strictObject({ categories: entries<CategoryId>(), stages: entries<StageId>() })
