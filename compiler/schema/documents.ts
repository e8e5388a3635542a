import { z } from 'zod'
import { fault } from '../problems'
import { identifier, plainText, unique } from './types'
import type { Fields } from './fields'

const name = plainText((text) =>
  /[《》]/.test(text) ? fault('文件名称不用写书名号', '删去《 和 》，显示时会自动加上') : undefined,
)

/** `documents.yaml`. */
export const documentsSchema = z.strictObject({
  handbook: name,
  documents: z
    .array(z.strictObject({ id: identifier(), name, number: plainText() }))
    .check(unique(({ id }) => id, 'id')),
})

export const DOCUMENT_FIELDS: Fields = {
  handbook: { label: '手册的名称', example: 'handbook: 手册的全名' },
  documents: {
    label: '手册引用的文件',
    example: 'documents: 下面每份写“- id:”“name:”“number:”，没有就写 documents: []',
  },
  'documents[]': { label: '一份文件', example: '- id: student-rules，下面写 name 和 number' },
  'documents[].id': { label: '英文代号', example: 'id: student-rules' },
  'documents[].name': { label: '文件名称', example: 'name: 普通高等学校学生管理规定' },
  'documents[].number': { label: '文号', example: 'number: 教育部令第41号' },
}
