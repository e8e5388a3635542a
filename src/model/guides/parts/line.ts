import { kind, text } from './kind'

/** A line of a document, whose content is left open. */
export const line = kind({
  fields: { text: text('文件里的一行', '- { line: 证书编号, id: number }') },
  effect: 'look',
  draw: ({ text }) => ({ className: 'part-line', text, spot: true }),
  words: ({ text }, mark) => `${mark}一行“${text}”`,
})
