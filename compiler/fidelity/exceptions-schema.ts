import { z } from 'zod'
import type { Fields } from '../schema/fields'
import { filled, plainText } from '../schema/types'

const paths = filled(plainText())

/** `additions.yaml`: facts the app states that are not in the handbook. */
export const additionsSchema = z.strictObject({
  additions: z.array(z.strictObject({ facts: filled(plainText()), why: plainText(), in: paths.exactOptional() })),
})

/** `answers.yaml`: answers given by the office itself. */
export const answersSchema = z.strictObject({
  answers: z.array(z.strictObject({ text: plainText(), source: plainText(), where: paths })),
})

const WHERE = '写在哪些页里'

export const ADDITIONS_FIELDS: Fields = {
  additions: { label: '手册以外的内容', example: 'additions: 下面每条写“- facts:”“why:”' },
  'additions[]': { label: '一条', example: '- facts: ["010-67410388"]，下面写 why' },
  'additions[].facts': { label: '内容', example: 'facts: ["010-67410388"]' },
  'additions[].facts[]': { label: '内容', example: 'facts: ["010-67410388"]' },
  'additions[].why': { label: '出处', example: 'why: 学信网客服的电话，学信网公布' },
  'additions[].in': { label: WHERE, example: 'in: [questions/05-enlistment.md]' },
  'additions[].in[]': { label: WHERE, example: 'in: [questions/05-enlistment.md]' },
}

export const ANSWERS_FIELDS: Fields = {
  answers: { label: '学位办的答复', example: 'answers: 下面每条写“- text:”“source:”“where:”，没有就写 answers: []' },
  'answers[]': { label: '一条答复', example: '- text: 一句话，下面写 source 和 where' },
  'answers[].text': { label: '答复', example: 'text: 学位办答复的一句话' },
  'answers[].source': { label: '出处', example: 'source: 学位办 2026-11-28 电话' },
  'answers[].where': { label: WHERE, example: 'where: [questions/06-diploma.md]' },
  'answers[].where[]': { label: WHERE, example: 'where: [questions/06-diploma.md]' },
}
