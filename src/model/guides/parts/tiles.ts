import { kind, text } from './kind'

/** A block of tiles on a web page: one has its name, the others are grey. */
export const tiles = kind({
  fields: {
    text: text('模块的名称', '- { module: 高等教育信息, item: 学籍, id: module }'),
    item: text('模块里的栏目', 'item: 学籍'),
  },
  effect: 'open',
  given: 'item',
  draw: ({ text, item }) => ({
    className: 'part-module',
    text,
    children: [
      {
        className: 'part-tiles',
        children: [
          { className: 'part-tile', text: item, spot: true },
          { className: 'part-blank' },
          { className: 'part-blank' },
        ],
      },
    ],
  }),
  words: ({ text, item }, mark) => `模块“${text}”里，${mark}“${item}”`,
})
