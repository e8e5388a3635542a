import { flag, kind, noted, optionalText, text } from './kind'

/** A field of a web form in which one of several entries is chosen. */
export const choice = kind({
  fields: {
    text: text('栏目的名称', '- { choice: 证件类型, value: 居民身份证, id: document }'),
    required: flag('带星号', 'required: true'),
    value: text('选好的一项', 'value: 居民身份证'),
    note: optionalText('下面的小字', 'note: 中国大陆地区用户推荐设置居民身份证。'),
  },
  effect: 'press',
  given: 'value',
  draw: ({ text, required, value, note }) => ({
    className: required ? 'part-field required' : 'part-field',
    text,
    children: [
      { className: 'part-value part-chosen', text: value },
      ...(note === undefined ? [] : [{ className: 'part-note', text: note }]),
    ],
    spot: true,
  }),
  words: ({ text, required, value, note }, mark) =>
    `${mark}${required ? '必选栏' : '选择栏'}“${text}”，选的是“${value}”${noted(note)}`,
})
