import { z } from 'zod'
import type { GuideId, StepId } from '../../src/generated/ids'
import { UNSAID, type Fields } from '../schema/fields'
import { destination } from '../schema/next-step'
import { atMost, filled, identifier, plainText, questionNumber, reference, unique, unsaid } from '../schema/types'
import { partSchema } from './part-schema'

const id = identifier()

const questions = filled(questionNumber).check(unique(String))

/** The front matter of a guide. */
export const guideSchema = z.strictObject({
  title: plainText(atMost(20)),
  lead: plainText(atMost(40)),
  questions,
  ready: z.array(plainText()).default([]),
  cases: z
    .array(z.strictObject({ id, title: plainText(atMost(14)) }))
    .check(unique((each) => each.id, 'id'))
    .default([]),
  instead: z.array(reference<GuideId>()).default([]),
})

/** The data of a step. References to the rest of its guide are checked in `checks.ts`. */
export const stepSchema = z.strictObject({
  id: identifier<StepId>(),
  need: z.literal('optional').exactOptional(),
  for: filled(plainText()).exactOptional(),
  who: plainText(atMost(10)).exactOptional(),
  picture: z
    .strictObject({
      title: plainText(atMost(14)),
      address: plainText().exactOptional(),
      parts: filled(partSchema),
    })
    .exactOptional(),
  act: filled(z.enum(['call', 'map'])).exactOptional(),
  stuck: z.array(destination).default([]),
  unsaid,
})

/** The front matter of a checklist. */
export const checklistSchema = z.strictObject({
  title: plainText(atMost(20)),
  lead: plainText(atMost(40)),
  question: questionNumber,
  unsaid,
  cases: z.array(id).check(unique(String)).default([]),
})

const TITLE = { label: '标题', example: 'title: 不超过二十个字的标题' }
const LEAD = { label: '一句说明', example: 'lead: 做完能得到什么' }
const CASE_ID = { label: '英文代号', example: 'id: enrolled' }

export const GUIDE_FIELDS: Fields = {
  title: TITLE,
  lead: LEAD,
  questions: { label: '手册题号', example: 'questions: [7]' },
  'questions[]': { label: '手册题号', example: 'questions: [7]' },
  ready: { label: '要准备好的', example: 'ready: [手机号, 姓名]' },
  'ready[]': { label: '要准备好的一样', example: 'ready: [手机号]' },
  cases: { label: '分情况', example: 'cases: 下面每种情况写“- { id:, title: }”' },
  'cases[]': { label: '一种情况', example: '- { id: enrolled, title: 在校研究生 }' },
  'cases[].id': CASE_ID,
  'cases[].title': { label: '情况的名称', example: 'title: 在校研究生' },
  instead: { label: '另一种办法', example: 'instead: [own-credential]' },
  'instead[]': { label: '另一种办法', example: 'instead: [own-credential]' },
}

export const CHECKLIST_FIELDS: Fields = {
  title: TITLE,
  lead: LEAD,
  question: { label: '手册题号', example: 'question: 5' },
  unsaid: UNSAID,
  'unsaid[]': UNSAID,
  cases: { label: '各种情况的英文代号', example: 'cases: [admitted, enrolled]' },
  'cases[]': { label: '一种情况的英文代号', example: 'cases: [admitted, enrolled]' },
}

const PART = 'picture.parts[]'

export const STEP_FIELDS: Fields = {
  id: { label: '英文代号', example: 'id: follow' },
  need: { label: '可以不做', example: 'need: optional' },
  for: { label: '哪些情况要做', example: 'for: [enrolled]' },
  'for[]': { label: '哪些情况要做', example: 'for: [enrolled]' },
  who: { label: '谁来做', example: 'who: 学位办' },
  picture: { label: '画面', example: 'picture: 下面写 title 和 parts' },
  'picture.title': { label: '画面顶上的标题', example: 'title: 微信' },
  'picture.address': { label: '网址', example: 'address: https://www.chsi.com.cn/xlcx/' },
  'picture.parts': { label: '画面上的东西', example: 'parts: 下面每样写一行“- { button: 立即注册, mark: 1 }”' },
  [PART]: { label: '画面上的一样东西', example: '- { button: 立即注册, mark: 1 }' },
  [`${PART}.text`]: { label: '画面上的文字', example: '- { button: 立即注册 }' },
  [`${PART}.labels`]: { label: '画面上的几项', example: '- { details: [姓名, 专业] }' },
  [`${PART}.labels[]`]: { label: '画面上的一项', example: '- { details: [姓名, 专业] }' },
  [`${PART}.mark`]: { label: '标记', example: 'mark: 1' },
  [`${PART}.note`]: { label: '小字', example: 'note: 公众号' },
  [`${PART}.button`]: { label: '旁边的按钮', example: 'button: 免费获取' },
  [`${PART}.link`]: { label: '链接', example: 'link: 链接网址' },
  [`${PART}.required`]: { label: '带星号', example: 'required: true' },
  [`${PART}.value`]: { label: '填的内容', example: 'value: 居民身份证' },
  [`${PART}.item`]: { label: '模块里的栏目', example: 'item: 学籍' },
  [`${PART}.at`]: { label: '现在是第几步', example: 'at: 2' },
  act: { label: '这一步要用的按钮', example: 'act: [map, call]' },
  'act[]': { label: '这一步要用的按钮', example: 'act: [map, call]' },
  unsaid: UNSAID,
  'unsaid[]': UNSAID,
  stuck: { label: '卡住了去哪里', example: 'stuck: [{ question: 2 }]' },
  'stuck[]': { label: '卡住了去哪里', example: 'stuck: [{ question: 2 }]' },
}
