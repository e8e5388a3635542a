import { z } from 'zod'
import type { HitId } from '../../src/model/search/types'
import { fault } from '../problems'
import type { Fields } from '../schema/fields'
import { filled, plainText, unique } from '../schema/types'

const page = z.unknown().transform((value, { issues }): HitId => {
  if (value === 'office' || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)) return value
  const message = fault('这一项不是题号', '写手册里的题号，例如 5；学位办的联系方式写 office')
  issues.push({ code: 'custom', input: value, message })
  return z.NEVER
})

const pages = z.array(page).check(unique(String))

const group = z.strictObject({
  name: plainText(),
  questions: pages,
  words: filled(plainText()),
  unclear: z.literal(true).exactOptional(),
  depends: z.literal(true).exactOptional(),
  ask: plainText().exactOptional(),
})

const combination = z.strictObject({
  when: z
    .array(plainText())
    .check(unique((name) => name))
    .check(({ value, issues }) => {
      if (value.length >= 2) return
      issues.push({ code: 'custom', input: value, message: fault('一共不到两组词', '至少写两个词组的名称') })
    }),
  questions: pages,
})

const ask = z.strictObject({ words: filled(plainText()), answers: filled(plainText()) })

/** `synonyms.yaml`. References to questions and groups are checked in `synonyms.ts`. */
export const synonymsSchema = z.strictObject({
  groups: filled(group).check(unique(({ name }) => name, 'name')),
  combinations: z.array(combination),
  asks: z.array(ask).default([]),
  ignored: z.array(plainText()),
})

export type Synonyms = z.output<typeof synonymsSchema>

const QUESTIONS = { label: '题号', example: 'questions: [5]，手册里没有的事写 questions: []' }
const WHEN = { label: '同时出现的词组', example: 'when: [学籍, 查不到]' }

export const SYNONYMS_FIELDS: Fields = {
  groups: { label: '词组', example: 'groups: 下面每组写“- name:”“questions:”“words:”' },
  'groups[]': { label: '一组词', example: '- name: 参军，下面写 questions 和 words' },
  'groups[].name': { label: '词组的名称', example: 'name: 参军' },
  'groups[].questions': QUESTIONS,
  'groups[].questions[]': QUESTIONS,
  'groups[].words': { label: '同学会打的字', example: 'words: [当兵, 参军]' },
  'groups[].words[]': { label: '一个词', example: 'words: [当兵, 参军]' },
  'groups[].unclear': { label: '分不清是哪个问题', example: 'unclear: true，不是就删去这一行' },
  'groups[].depends': { label: '只是修饰', example: 'depends: true，不是就删去这一行' },
  'groups[].ask': {
    label: '手册没写的，问谁',
    example: 'ask: chsi，写 suggestions.yaml 里 advisers 的 id；问学位办就删去这一行',
  },
  combinations: { label: '合起来的意思', example: 'combinations: [{ when: [学籍, 查不到], questions: [2] }]' },
  'combinations[]': { label: '合起来的意思', example: '- { when: [学籍, 查不到], questions: [2] }' },
  'combinations[].when': WHEN,
  'combinations[].when[]': WHEN,
  'combinations[].questions': QUESTIONS,
  'combinations[].questions[]': QUESTIONS,
  asks: { label: '问的是什么', example: 'asks: [{ words: [多久, 几天], answers: [个月, 期间] }]' },
  'asks[]': { label: '一种问法', example: '- { words: [多久, 几天], answers: [个月, 期间] }' },
  'asks[].words': { label: '同学会打的字', example: 'words: [多久, 几天]' },
  'asks[].words[]': { label: '一个词', example: 'words: [多久, 几天]' },
  'asks[].answers': { label: '回答它的句子里的词', example: 'answers: [个月, 期间]' },
  'asks[].answers[]': { label: '一个词', example: 'answers: [个月, 期间]' },
  ignored: { label: '不用理会的词', example: 'ignored: [请问, 怎么办]' },
  'ignored[]': { label: '不用理会的词', example: 'ignored: [请问, 怎么办]' },
}
