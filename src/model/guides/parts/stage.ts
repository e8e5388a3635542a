import { kind, text } from './kind'

/** One of several stages of a procedure, each on a line of its own. */
export const stage = kind({
  fields: { text: text('一个步骤', '- { stage: 选择项目, id: choose }') },
  effect: 'tick',
  draw: ({ text }) => ({ className: 'part-stage', text, spot: true }),
  words: ({ text }, mark) => `${mark}步骤“${text}”`,
})
