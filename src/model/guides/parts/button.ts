import { kind, text } from './kind'

/** A button of a web form. */
export const button = kind({
  fields: { text: text('按钮上的字', '- { button: 立即注册, id: submit }') },
  effect: 'press',
  draw: ({ text }) => ({ className: 'part-button', text, spot: true }),
  words: ({ text }, mark) => `${mark}按钮“${text}”`,
})
