import { kind, noted, optionalText, text } from './kind'

/** A document on paper, or as a file. */
export const paper = kind({
  fields: {
    text: text('文件的名称', '- { paper: 毕业证书, id: diploma }'),
    note: optionalText('小字', 'note: 2000届（含）及以前'),
  },
  effect: 'look',
  draw: ({ text, note }) => ({
    className: 'part-paper',
    text,
    ...(note !== undefined && { children: [{ className: 'part-note', text: note }] }),
    spot: true,
  }),
  words: ({ text, note }, mark) => `${mark}文件“${text}”${noted(note)}`,
})
