import { kind, texts } from './kind'

/** A table of the reader's own information, whose contents are left open. */
export const details = kind({
  fields: { labels: texts('几项信息的名称', '- { details: [姓名, 专业], id: details }') },
  effect: 'look',
  draw: ({ labels }) => ({
    className: 'part-details',
    children: labels.map((text) => ({ className: 'part-detail', text })),
    spot: true,
  }),
  words: ({ labels }, mark) => `${mark}信息表，项目有${labels.join('、')}`,
})
