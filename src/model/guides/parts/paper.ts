import { kind, text } from './kind'

/** A document on paper, or as a file. */
export const paper = kind({
  fields: { text: text('文件的名称', '- { paper: 毕业证书, id: diploma }') },
  effect: 'look',
  draw: ({ text }) => ({ className: 'part-paper', text, spot: true }),
  words: ({ text }, mark) => `${mark}文件“${text}”`,
})
