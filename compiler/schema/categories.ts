import { z } from 'zod'
import type { CategoryId, StageId } from '../../src/generated/ids'
import { nextStepName, destination } from './next-step'
import { filled, identifier, plainText, unique } from './types'

const entry = <Id extends string>() => ({ id: identifier<Id>(), title: plainText(), description: plainText() })

const tasks = z.array(destination).check(unique(nextStepName)).default([])

/** `categories.yaml`. The stages' tasks are checked once all files are read. */
export const categoriesSchema = z.strictObject({
  categories: filled(z.strictObject(entry<CategoryId>())).check(unique(({ id }) => id, 'id')),
  stages: filled(z.strictObject({ ...entry<StageId>(), tasks })).check(unique(({ id }) => id, 'id')),
})
