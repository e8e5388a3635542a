import { kind, texts } from './kind'

/** A row of names at the top of a web page. */
export const tabs = kind({
  fields: { labels: texts('一排栏目的名称', '- { tabs: [账号信息, 登录日志] }') },
  effect: undefined,
  draw: ({ labels }) => ({ className: 'part-tabs', text: labels.join('　') }),
  words: ({ labels }) => `一排栏目${labels.map((label) => `“${label}”`).join('、')}`,
})
