import { kind, text } from './kind'

/** The menu below a public account's messages: the entry on the left, the others grey. */
export const menu = kind({
  fields: { text: text('底部左边的菜单', '- { menu: 学信档案, id: menu }') },
  effect: 'open',
  given: 'text',
  draw: ({ text }) => ({
    className: 'part-menu',
    children: [{ className: 'part-entry', text, spot: true }, { className: 'part-blank' }, { className: 'part-blank' }],
  }),
  words: ({ text }, mark) => `${mark}底部左下方的“${text}”`,
})
