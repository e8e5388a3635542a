import { kind, text } from './kind'

/** WeChat's search box. */
export const search = kind({
  fields: { text: text('搜索框里的文字', '- { search: 学信网, id: search }') },
  effect: 'fill',
  draw: (part) => ({ className: 'part-search', text: part.text, spot: true }),
  words: (part, mark) => `${mark}搜索框，写着“${part.text}”`,
})
