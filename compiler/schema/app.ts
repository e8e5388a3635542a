import { z } from 'zod'
import type { StageId } from '../../src/generated/ids'
import type { Fields } from './fields'
import { atMost, filled, pastDate, plainText, reference, richText, unique } from './types'

/** `app.yaml`. */
export const appSchema = z.strictObject({
  name: plainText(),
  office: plainText(),
  handbook: plainText().exactOptional(),
  edition: plainText(atMost(12)).exactOptional(),
  changed: pastDate().exactOptional(),
  shares: z
    .strictObject({
      home: plainText().exactOptional(),
      search: plainText().exactOptional(),
      guides: plainText().exactOptional(),
      deadlines: plainText().exactOptional(),
      diagnosis: plainText().exactOptional(),
    })
    .default({}),
  drawings: plainText().exactOptional(),
})

export const APP_FIELDS: Fields = {
  name: { label: '小程序的名称', example: 'name: 学籍学历一本通' },
  office: { label: '部门的简称', example: 'office: 学位办' },
  handbook: { label: '手册的全名', example: 'handbook: 和手册原文的标题一样' },
  edition: { label: '小程序内容的版次', example: 'edition: 第一版' },
  changed: { label: '最后一次改动的日期', example: 'changed: 2026-11-28' },
  shares: { label: '转发时的标题', example: 'shares: 下面写 home、search、guides、deadlines、diagnosis' },
  'shares.home': { label: '转发首页的标题', example: 'home: 一句话' },
  'shares.search': { label: '转发搜索的标题', example: 'search: 一句话' },
  'shares.guides': { label: '转发图解的标题', example: 'guides: 一句话' },
  'shares.deadlines': { label: '转发日期的标题', example: 'deadlines: 一句话' },
  'shares.diagnosis': { label: '转发“帮我判断”的标题', example: 'diagnosis: 一句话' },
  drawings: { label: '图解的画面要说明什么', example: 'drawings: 画面根据手册绘制。' },
}

/** `suggestions.yaml`. Its stages are checked once all files are read. */
export const suggestionsSchema = z.strictObject({
  examples: z.array(plainText()).check(unique(String)),
  stages: z
    .array(z.strictObject({ stage: reference<StageId>(), texts: filled(plainText()).check(unique(String)) }))
    .check(unique(({ stage }) => stage, 'stage')),
  advisers: z
    .array(z.strictObject({ id: plainText(), text: richText }))
    .check(unique(({ id }) => id, 'id'))
    .default([]),
})

export const SUGGESTIONS_FIELDS: Fields = {
  examples: { label: '搜索框里的例子', example: 'examples: [毕业证丢了]，没有就写 examples: []' },
  'examples[]': { label: '一个例子', example: 'examples: [毕业证丢了]' },
  stages: { label: '各类人群常搜的', example: 'stages: 下面每类人群写“- stage:”“texts:”' },
  'stages[]': { label: '一类人群常搜的', example: '- { stage: newcomer, texts: [怎么注册学信网] }' },
  'stages[].stage': { label: '人群', example: 'stage: newcomer' },
  'stages[].texts': { label: '常搜的话', example: 'texts: [怎么注册学信网]' },
  advisers: { label: '手册没写的事问谁', example: 'advisers: 下面每处写“- id:”“text:”' },
  'advisers[]': { label: '手册没写的事问谁', example: '- { id: chsi, text: 可以问学信网客服。 }' },
  'advisers[].id': { label: '英文代号', example: 'id: chsi' },
  'advisers[].text': { label: '什么事问谁', example: 'text: 可以问学信网客服。' },
  'stages[].texts[]': { label: '一句常搜的话', example: 'texts: [怎么注册学信网]' },
}
