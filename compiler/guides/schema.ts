import { z } from 'zod'
import type { GuideId, ScreenId, StepId } from '../../src/generated/ids'
import { MOST_MARKS } from '../../src/model/guides/marks'
import { fault } from '../problems'
import { HAND, UNSAID, type Fields } from '../schema/fields'
import { destination } from '../schema/next-step'
import { atMost, filled, hand, identifier, plainText, questionNumber, reference, unique, unsaid } from '../schema/types'
import { partFields, partSchema } from './part-schema'

const id = identifier()

const questions = filled(questionNumber).check(unique(String))

/** The front matter of a guide. */
export const guideSchema = z.strictObject({
  title: plainText(atMost(20)),
  lead: plainText(atMost(40)),
  questions,
  ready: z.array(plainText()).default([]),
  hand,
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
  screen: reference<ScreenId>().exactOptional(),
  marks: z
    .array(plainText())
    .check(unique(String), ({ value, issues }) => {
      if (value.length <= MOST_MARKS) return
      const message = fault(`有 ${value.length} 个标记，超过了 ${MOST_MARKS} 个`, '分成两步')
      issues.push({ code: 'custom', input: value, message })
    })
    .exactOptional(),
  values: z.record(plainText(), plainText()).exactOptional(),
  either: z.literal(true).exactOptional(),
  opens: reference<ScreenId>().exactOptional(),
  leaves: z.literal(true).exactOptional(),
  act: filled(z.enum(['call', 'map'])).exactOptional(),
  stuck: z.array(destination).default([]),
  unsaid,
})

/** A drawn screen, a file of its own. */
export const screenSchema = z.strictObject({
  look: z.enum(['wechat', 'web', 'browser', 'paper']),
  title: plainText(atMost(14)),
  address: plainText().exactOptional(),
  questions,
  parts: filled(partSchema),
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
  hand: HAND,
  'hand[]': HAND,
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

const PART = 'parts[]'

export const SCREEN_FIELDS: Fields = {
  look: { label: '画成什么样子', example: 'look: web（微信里的网页；还可以写 wechat、browser、paper）' },
  title: { label: '画面顶上的标题', example: 'title: 实名认证_学信网' },
  address: { label: '网址', example: 'address: https://www.chsi.com.cn/xlcx/' },
  questions: { label: '手册题号', example: 'questions: [1]' },
  'questions[]': { label: '手册题号', example: 'questions: [1]' },
  parts: { label: '画面上的东西', example: 'parts: 下面每样写一行“- { button: 立即注册, id: submit }”' },
  [PART]: { label: '画面上的一样东西', example: '- { button: 立即注册, id: submit }' },
  ...partFields(PART),
}

export const STEP_FIELDS: Fields = {
  id: { label: '英文代号', example: 'id: follow' },
  need: { label: '可以不做', example: 'need: optional' },
  for: { label: '哪些情况要做', example: 'for: [enrolled]' },
  'for[]': { label: '哪些情况要做', example: 'for: [enrolled]' },
  who: { label: '谁来做', example: 'who: 学位办' },
  screen: { label: '画面的代号', example: 'screen: register' },
  marks: { label: '要点的地方', example: 'marks: [phone, code]' },
  'marks[]': { label: '要点的地方', example: 'marks: [phone]' },
  values: { label: '换上的文字', example: 'values: { name: 曾用名 }' },
  either: { label: '点一个就够', example: 'either: true' },
  opens: { label: '点完打开的画面', example: 'opens: account' },
  leaves: { label: '画怎样回到这里', example: 'leaves: true' },
  act: { label: '这一步要用的按钮', example: 'act: [map, call]' },
  'act[]': { label: '这一步要用的按钮', example: 'act: [map, call]' },
  unsaid: UNSAID,
  'unsaid[]': UNSAID,
  stuck: { label: '卡住了去哪里', example: 'stuck: [{ question: 2 }]' },
  'stuck[]': { label: '卡住了去哪里', example: 'stuck: [{ question: 2 }]' },
}
