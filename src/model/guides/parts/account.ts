import { kind, noted, optionalText, text, type Shape } from './kind'

/** A public account among WeChat's search results. */
export const account = kind({
  fields: {
    text: text('公众号的名称', '- { account: 学信网, id: account }'),
    note: optionalText('小字', 'note: 公众号'),
    button: optionalText('旁边的按钮', 'button: 关注'),
  },
  effect: 'press',
  draw({ text, note, button }) {
    const name: Shape = {
      className: 'part-name',
      text,
      ...(note !== undefined && { children: [{ className: 'part-note', text: note }] }),
    }
    if (button === undefined) return { className: 'part-account', children: [name], spot: true }
    return { className: 'part-account', children: [name, { className: 'part-follow', text: button, spot: true }] }
  },
  words({ text, note, button }, mark) {
    const result = `搜索结果“${text}”${noted(note)}`
    return button === undefined ? `${mark}${result}` : `${result}，旁边是${mark}按钮“${button}”`
  },
})
