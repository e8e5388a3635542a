import { restored } from '../../desk/content/restored'

describe('what is changed back', () => {
  const path = 'questions/1-a.md'
  const text = '---\ntitle: 甲\nrelated: [1, 2,\n  3]\n---\n\n## 怎么做\n\n正文\n'

  it.each([
    ['in quotes', text.replace('甲', '"甲"')],
    ['on one line', text.replace('2,\n  3', '2, 3')],
    ['with more empty lines', text.replace('## 怎么做\n', '## 怎么做\n\n\n')],
  ])('%s is the edition’s text again', (_, edited) => {
    expect(restored(path, edited, text)).toBe(text)
  })

  it.each([
    ['another value', text.replace('甲', '"乙"')],
    ['another order', text.replace('1, 2', '2, 1')],
    ['other quotes in the text', text.replace('正文', '"正文"')],
    ['a text for a number', text.replace('[1,', '["1",')],
    ['broken front matter', text.replace('甲', '"甲')],
  ])('%s stays', (_, edited) => {
    expect(restored(path, edited, text)).toBe(edited)
  })
})
