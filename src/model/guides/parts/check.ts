import { kind, text } from './kind'

/** A box to tick on a web form. */
export const check = kind({
  fields: { text: text('勾选框旁的文字', '- { check: 我已阅读并同意, id: agree }') },
  effect: 'tick',
  draw: ({ text }) => ({ className: 'part-check', text, spot: true }),
  words: ({ text }, mark) => `${mark}勾选框“${text}”`,
})
