import fc from 'fast-check'
import {
  addValue,
  insertValue,
  isProblem,
  listsOf,
  newGuide,
  newQuestion,
  removeSection,
  removeValue,
  setValue,
  valuesOf,
  checkContent,
  type Value,
} from '../../../compiler/desk'
import { contentFiles } from './content'

const files = contentFiles()
const editable = [...files].filter(([path]) => /\.(md|yaml)$/.test(path) && path !== 'README.md')
const OFFICE = 'office.yaml'
const SEVEN = 'questions/07-query-credential.md'
const GUIDE = 'guides/2-credential-by-number.md'

/** Small files of each kind, which stay as they are whatever the office writes. */
const EXAMPLES: Readonly<Record<string, string>> = {
  [OFFICE]: `phone: "0431-12345678"
contact: 某老师
building: 行政楼
call:
  hand:
    - id: identity
      text: 姓名。
    - id: class
      text: 哪一届毕业。
      stages: [graduating, alumnus]
directions:
  - 到行政楼。
unknown:
  - 办公时间。
  - 电子邮箱。
`,
  [SEVEN]: `---
number: 7
title: 学历怎么查
related: [9, 8, 12, 1]
---

## 怎么做

### 从哪天起可以查

从发证日期起。

### 本人查询

1. 注册学信网账号。
2. 进入学信档案。
`,
  [GUIDE]: `---
title: 用证书编号查学历
---

## 看证书编号和发证日期

\`\`\`yaml
id: diploma
marks: [number, date]
\`\`\`

找到①证书编号，看②发证日期。

## 搜索

在①搜索。
`,
  'answers.yaml': '# 学位办的答复。\nanswers: []\n',
}

/** The lines that an edit takes out and puts in. */
function changedLines(
  file: string,
  edit: (text: string) => ReturnType<typeof setValue>,
): { gone: string[]; come: string[] } {
  const text = EXAMPLES[file] ?? ''
  const edited = edit(text)
  if (typeof edited !== 'string') throw new Error(edited.message)
  const [old, now] = [text.split('\n'), edited.split('\n')]
  while (old.length > 0 && old[0] === now[0]) [old, now].forEach((lines) => lines.shift())
  while (old.length > 0 && old.at(-1) === now.at(-1)) [old, now].forEach((lines) => lines.pop())
  return { gone: old, come: now }
}

describe('the values of today’s content', () => {
  const all = editable.flatMap(([file, text]) => valuesOf(file, text).map((value) => ({ file, text, value })))

  test('every one has a name in Chinese and its own address', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(new Set(all.map(({ value }) => value.address)).size).toBe(all.length)
    expect(all.filter(({ value }) => !/\p{Script=Han}/u.test(value.label)).map(({ value }) => value.address)).toEqual(
      [],
    )
  })

  test('set to what they are, they change nothing', () => {
    const changed = editable.filter(([file, text]) => {
      const values = valuesOf(file, text).filter(({ kind }) => kind !== 'flag')
      // One of each kind and depth is enough for the long files.
      const some = values.length > 200 ? values.filter((_, at) => at % 100 === 0) : values
      return some.some(({ address, text: own }) => setValue(text, address, own) !== text)
    })
    expect(changed.map(([file]) => file)).toEqual([])
  })

  test('have the limits of the compiler', () => {
    const limits = (file: string, address: string) =>
      valuesOf(file, files.get(file) ?? '').find((value) => value.address === address)?.limits
    expect(limits(SEVEN, `${SEVEN}#title`)).toEqual({ filled: true, most: 20 })
    expect(limits(SEVEN, `${SEVEN}#answer`)).toEqual({ filled: true, most: 120 })
    expect(limits(GUIDE, `${GUIDE}#sections/0/title`)).toEqual({ filled: true, most: 18 })
    expect(limits('guides/screens/query.yaml', 'guides/screens/query.yaml#look')?.choices).toEqual([
      'wechat',
      'web',
      'browser',
      'paper',
    ])
  })
})

test.each([
  ['a number in quotes', OFFICE, 'phone', '0431-87654321', 'phone: "0431-12345678"', 'phone: "0431-87654321"'],
  [
    'a plain text that would no longer be one',
    OFFICE,
    'building',
    '行政楼: 东 # 门',
    'building: 行政楼',
    'building: "行政楼: 东 # 门"',
  ],
  ['a text with quotes', OFFICE, 'building', '"新"楼', 'building: 行政楼', 'building: "\\"新\\"楼"'],
  ['a text that looks like a number', OFFICE, 'building', '12', 'building: 行政楼', 'building: "12"'],
  ['an empty text', OFFICE, 'building', '', 'building: 行政楼', 'building: ""'],
  ['a number', SEVEN, 'related/1', '11', 'related: [9, 8, 12, 1]', 'related: [9, 11, 12, 1]'],
  ['a step of a list', SEVEN, 'sections/2/paragraphs/0', '注册账号。', '1. 注册学信网账号。', '1. 注册账号。'],
  ['a heading', SEVEN, 'sections/1/title', '哪天起可以查', '### 从哪天起可以查', '### 哪天起可以查'],
  ['data of a step', GUIDE, 'sections/0/data/marks/0', 'date', 'marks: [number, date]', 'marks: [date, date]'],
])('set %s', (_, file, inside, value, gone, come) => {
  expect(changedLines(file, (text) => setValue(text, `${file}#${inside}`, value))).toEqual({
    gone: [gone],
    come: [come],
  })
})

test('a value set back to the edition’s is spelled as it is there', () => {
  const edition = EXAMPLES[OFFICE] ?? ''
  const quoted = setValue(edition, `${OFFICE}#building`, '行政楼: 东')
  if (typeof quoted !== 'string') throw new Error(quoted.message)
  expect(setValue(quoted, `${OFFICE}#building`, '行政楼')).not.toBe(edition)
  expect(setValue(quoted, `${OFFICE}#building`, '行政楼', edition)).toBe(edition)
  expect(setValue(quoted, `${OFFICE}#building`, '新楼', edition)).toContain('building: "新楼"')
})

test.each([
  ['an item of a list', OFFICE, 'unknown/1', '传真: 号码', ['  - "传真: 号码"']],
  ['the last item', OFFICE, 'directions/99', '到了打电话。', ['  - 到了打电话。']],
  [
    'an item of several',
    OFFICE,
    'call/hand/1',
    { text: '入学通知', stages: ['military'] },
    ['    - text: 入学通知', '      stages: [military]'],
  ],
  ['an item on one line', SEVEN, 'related/99', 13, ['related: [9, 8, 12, 1, 13]']],
  ['the first item of an empty list', 'answers.yaml', 'answers/0', { text: '甲' }, ['answers:', '  - text: 甲']],
])('add %s', (_, file, inside, item, come) => {
  expect(changedLines(file, (text) => insertValue(text, `${file}#${inside}`, item)).come).toEqual(come)
})

test('add an entry that was not there', () => {
  const { gone, come } = changedLines(SEVEN, (text) => addValue(text, `${SEVEN}#unsaid`, ['办理要几天']))
  expect([gone, come]).toEqual([[], ['unsaid: [办理要几天]']])
})

test.each([
  ['an item', OFFICE, 'unknown/0', ['  - 办公时间。'], []],
  [
    'an item of several lines',
    OFFICE,
    'call/hand/1',
    ['    - id: class', '      text: 哪一届毕业。', '      stages: [graduating, alumnus]'],
    [],
  ],
  ['an item on one line', SEVEN, 'related/0', ['related: [9, 8, 12, 1]'], ['related: [8, 12, 1]']],
  ['an entry', OFFICE, 'contact', ['contact: 某老师'], []],
])('remove %s', (_, file, inside, gone, come) => {
  expect(changedLines(file, (text) => removeValue(text, `${file}#${inside}`))).toEqual({ gone, come })
})

test('remove a section with those inside it', () => {
  const { gone, come } = changedLines(GUIDE, (text) => removeSection(text, `${GUIDE}#sections/0`))
  expect(come).toEqual([])
  const [first, second = ''] = (EXAMPLES[GUIDE] ?? '').split(/^(?=## )/m).slice(1)
  expect(gone.join('\n').trim()).toBe(first?.trim())
  expect(gone).not.toContain(second.split('\n')[0])
})

test.each([
  ['a paragraph that becomes a list', SEVEN, 'sections/1/paragraphs/0', '- 甲', '会变成别的东西'],
  ['a paragraph that becomes two', SEVEN, 'sections/1/paragraphs/0', '甲\n\n乙', '会变成别的东西'],
  ['an empty paragraph', SEVEN, 'sections/1/paragraphs/0', ' ', '这一段是空的'],
  ['a section that swallows the next', GUIDE, 'sections/0/body', '```yaml\nid: a', '标题会增加、减少或改变'],
  ['two lines where one is meant', OFFICE, 'building', '甲\n乙', '只能写一行'],
  ['words for a number', SEVEN, 'number', '七', '不是数'],
  ['what is no longer there', OFFICE, 'fax', '1', '已经不在了'],
])('refused: %s', (_, file, inside, value, message) => {
  const edited = setValue(EXAMPLES[file] ?? '', `${file}#${inside}`, value)
  expect(edited).toMatchObject({ file, message: expect.stringMatching(new RegExp(`${message}.*改法：`)) as string })
})

test('random edits leave every byte outside the value', () => {
  const targets = editable.flatMap(([file, text]) => {
    const values = valuesOf(file, text)
    return values.length > 200 ? values.filter((_, at) => at % 40 === 0) : values
  })
  const words = fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        '学',
        '证',
        '。',
        '，',
        '：',
        ': ',
        '#',
        ' #',
        '"',
        "'",
        '- ',
        '[',
        ']',
        '{',
        '*',
        '`',
        '《',
        '》',
        '1',
        '\n',
        '&',
        '!',
        '%',
        '|',
        '\\',
      ),
    }),
    fc.integer({ min: 0, max: 99 }).map(String),
  )
  let made = 0
  const check = (target: Value, value: string) => {
    const [file = ''] = target.address.split('#')
    const text = files.get(file) ?? ''
    const edited = setValue(text, target.address, value)
    if (typeof edited !== 'string') return
    made += 1
    const lines = text.split('\n')
    const before = lines.slice(0, target.line - 1).join('\n')
    const after = lines.slice(target.line - 1 + target.text.split('\n').length).join('\n')
    expect(edited.startsWith(before)).toBe(true)
    expect(edited.endsWith(after)).toBe(true)
    if (target.kind === 'body' || target.kind === 'section') return
    const isElsewhere = ({ address, kind }: Value) =>
      address !== target.address && kind !== 'body' && kind !== 'section'
    const texts = (of: string) =>
      valuesOf(file, of)
        .filter(isElsewhere)
        .map((each) => [each.address, each.text])
    expect(texts(edited)).toEqual(texts(text))
    expect(valuesOf(file, edited).find(({ address }) => address === target.address)?.text).toBe(value.trim())
  }
  fc.assert(fc.property(fc.constantFrom(...targets), words, check), { numRuns: 200 })
  expect(made).toBeGreaterThan(100)
})

test('a new question and a new guide say what is still missing', () => {
  const question = newQuestion(files)
  const guide = newGuide(files)
  const next = (folder: string) =>
    1 + Math.max(...[...files.keys()].map((path) => Number(RegExp(`^${folder}/(\\d+)-`).exec(path)?.[1] ?? 0)))
  expect([question.path, guide.path]).toEqual([
    `questions/${next('questions')}-new.md`,
    `guides/${next('guides')}-new.md`,
  ])
  const { problems } = checkContent(
    new Map([...files, ...[question, guide].map(({ path, text }) => [path, text] as const)]),
  )
  const told = problems.map(({ file, message }) => `${file} ${message}`).join('\n')
  for (const missing of [
    'title（短标题）：这一项是空的',
    'answer（答案）：这一项是空的',
    '列表里有空的一条',
    'lead（一句说明）：这一项是空的',
  ]) {
    expect(told).toContain(missing)
  }
  expect(problems.every(({ file, remedy }) => [question.path, guide.path].includes(file) && remedy !== undefined)).toBe(
    true,
  )
})

test('lists tell where items can be added', () => {
  expect(listsOf(OFFICE, files.get(OFFICE) ?? '')).toContainEqual({
    address: `${OFFICE}#unknown`,
    label: '手册没有写的',
    length: expect.any(Number) as number,
    line: (files.get(OFFICE) ?? '').split('\n').indexOf('unknown:') + 2,
  })
  expect(isProblem(insertValue('a: [', 'office.yaml#a/0', '甲'))).toBe(true)
})
