import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { destination, nextStepName } from './next-step'
import { atMost, filled, identifier, plainText, unique } from './types'

function fields<Id extends string>() {
  return { id: identifier<Id>(), title: plainText(), description: plainText() }
}

const category = z.strictObject(fields<CategoryId>())
const stage = z.strictObject({
  ...fields<StageId>(),
  caller: plainText(atMost(24)).exactOptional(),
  tasks: z.array(destination).check(unique(nextStepName)).default([]),
})

/** `categories.yaml`. The stages' tasks are checked once all files are read. */
export const categoriesSchema = z.strictObject({
  categories: filled(category).check(unique(({ id }) => id, 'id')),
  stages: filled(stage).check(unique(({ id }) => id, 'id')),
})
