import { flag, kind, noted, optionalText, text, type Shape } from './kind'

/** A field of a web form. */
export const field = kind({
  fields: {
    text: text('栏目的名称', '- { field: 手机号, id: phone }'),
    required: flag('带星号', 'required: true'),
    value: optionalText('栏里的文字', 'value: 选填'),
    button: optionalText('旁边的按钮', 'button: 免费获取'),
  },
  effect: 'fill',
  given: 'value',
  draw({ text, required, value, button }, done) {
    const filled = done ? (value ?? `示例${text}`) : value
    const children: Shape[] = button === undefined ? [] : [{ className: 'part-fetch', text: button }]
    // Last, so that a tap that fills it sends nothing else to the screen; the styles show it before the button.
    if (filled !== undefined) children.push({ className: 'part-value', text: filled })
    return { className: required ? 'part-field required' : 'part-field', text, children, spot: true }
  },
  words({ text, required, value, button }, mark) {
    const beside = button === undefined ? '' : `，旁边是“${button}”`
    return `${mark}${required ? '必填栏' : '栏目'}“${text}”${noted(value)}${beside}`
  },
})
