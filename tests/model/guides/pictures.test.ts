import { describeScreen, titleOf } from '@/model/guides/describe'
import { splitAtMarks } from '@/model/guides/marks'
import { shownScreen } from '@/model/guides/pictures'
import type { DrawnScreen } from '@/model/guides/types'
import type { ScreenId } from '@/generated/ids'

const id = 'form' as ScreenId

const FORM: DrawnScreen = {
  id,
  look: 'web',
  title: '注册',
  parts: [
    { kind: 'heading', text: '简项注册' },
    { kind: 'field', text: '姓名', id: 'name' },
    { kind: 'button', text: '提交', id: 'submit' },
    { kind: 'module', text: '高等教育信息', item: '学籍', id: 'module' },
  ],
}

test('a step’s marks are numbered in its own order, whatever the order on the screen', () => {
  const { parts } = shownScreen(FORM, { screen: id, marks: ['submit', 'name'] })
  expect(parts.map(({ part: { kind }, mark }) => [kind, mark])).toEqual([
    ['heading', undefined],
    ['field', 2],
    ['button', 1],
    ['module', undefined],
  ])
})

test('a step’s values replace the screen’s own, each where its kind of part takes one', () => {
  const { parts } = shownScreen(FORM, { screen: id, marks: [], values: { name: '曾用名', module: '学历信息' } })
  expect(parts.map(({ part }) => part)).toEqual([
    FORM.parts[0],
    { kind: 'field', text: '姓名', value: '曾用名', id: 'name' },
    FORM.parts[2],
    { kind: 'module', text: '高等教育信息', item: '学历信息', id: 'module' },
  ])
})

test('without a picture a screen is shown as it is', () => {
  expect(shownScreen(FORM).parts.map(({ part }) => part)).toEqual(FORM.parts)
})

test('a screen is told from top to bottom, each mark before what it marks', () => {
  const shown = shownScreen(FORM, { screen: id, marks: ['submit', 'name'] })
  expect(describeScreen(shown)).toBe(
    '示意图，画面“注册”。从上到下：标题“简项注册”；标记②，栏目“姓名”；标记①，按钮“提交”；模块“高等教育信息”里，“学籍”。',
  )
})

test('the address of a browser’s screen is told with it', () => {
  const shown = shownScreen({ ...FORM, look: 'browser', address: 'https://a.b/' })
  expect(describeScreen(shown)).toContain('示意图，浏览器画面“注册”，地址栏是 https://a.b/。从上到下')
})

test.each<[look: Partial<DrawnScreen>, start: string]>([
  [{}, '示意图，画面“注册”'],
  [{ look: 'browser', address: 'https://a.b/' }, '示意图，浏览器画面“注册”'],
  [{ look: 'paper' }, '示意图，注册'],
])('%j is told as %s', (look, start) => {
  expect(titleOf(shownScreen({ ...FORM, ...look }))).toBe(start)
})

test.each<[text: string, parts: (string | number)[]]>([
  ['在①填手机号。', ['在', 1, '填手机号。']],
  ['①②', [1, 2]],
  ['点⑥确认', ['点', 6, '确认']],
  ['没有标记', ['没有标记']],
])('%s is cut at its marks', (text, parts) => {
  expect(splitAtMarks(text)).toEqual(parts)
})
