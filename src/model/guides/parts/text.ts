import { kind, text as content } from './kind'

/** Words that are only read. */
export const text = kind({
  fields: { text: content('画面上的文字', '- { text: 以下信息为选填项 }') },
  effect: undefined,
  draw: ({ text }) => ({ className: 'part-text', text }),
  words: ({ text }) => `文字“${text}”`,
})
