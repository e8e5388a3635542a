import { z } from 'zod'
import { filled, identifier, plainText, unique } from './types'

const entry = z.strictObject({
  id: identifier,
  title: plainText(),
  description: plainText(),
})

const entries = filled(entry).check(unique(({ id }) => id, 'id'))

/** `categories.yaml`. */
export const categoriesSchema = z.strictObject({ categories: entries, stages: entries })
