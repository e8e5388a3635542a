import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { atMost, filled, identifier, plainText, unique } from './types'

function fields<Id extends string>() {
  return { id: identifier<Id>(), title: plainText(), description: plainText() }
}

const category = z.strictObject(fields<CategoryId>())
const stage = z.strictObject({ ...fields<StageId>(), caller: plainText(atMost(24)).exactOptional() })

/** `categories.yaml`. */
export const categoriesSchema = z.strictObject({
  categories: filled(category).check(unique(({ id }) => id, 'id')),
  stages: filled(stage).check(unique(({ id }) => id, 'id')),
})
