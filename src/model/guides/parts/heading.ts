import { kind, text } from './kind'

/** The heading of a web page. */
export const heading = kind({
  fields: { text: text('页面里的标题', '- { heading: 简项注册 }') },
  effect: undefined,
  draw: ({ text }) => ({ className: 'part-heading', text }),
  words: ({ text }) => `标题“${text}”`,
})
