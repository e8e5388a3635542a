import { kind, text } from './kind'

/** Words on a web page that can be tapped. */
export const link = kind({
  fields: { text: text('可以点的字', '- { link: 登录, id: log-in }') },
  effect: 'open',
  draw: ({ text }) => ({ className: 'part-link', text, spot: true }),
  words: ({ text }, mark) => `${mark}可以点的“${text}”`,
})
