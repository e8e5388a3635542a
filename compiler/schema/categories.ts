import { z } from 'zod'
import { fault } from '../problems'
import { filled, plainText, unique } from './types'

const entry = z.strictObject({
  id: plainText((id) =>
    /^[a-z][a-z0-9-]*$/.test(id) ? undefined : fault(`“${id}”不合格式`, '只用小写英文字母、数字和连字符'),
  ),
  title: plainText(),
  description: plainText(),
})

const entries = filled(entry).check(unique(({ id }) => id, 'id'))

/** `categories.yaml`. */
export const categoriesSchema = z.strictObject({ categories: entries, stages: entries })
