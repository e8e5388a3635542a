import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { run } from '../../compiler/run'
import { folderOf, removeFolders } from './content-folder'

const CONTENT = join(__dirname, '../../src/content')

const before = compileContent(CONTENT)
const number = Math.max(...before.questions.map((question) => question.number)) + 1

const QUESTION = `---
number: ${number}
title: 学位证书丢了怎么办
question: 学位证书遗失了怎么办？
category: credential
stages: [alumnus]
answer: 请咨询学位办。
related: [6]
next: [call, map]
---

## 怎么做

带上《申请表》，联系学位办。
`

function print(folder: string, ...args: string[]): string {
  const lines: string[] = []
  run([...args, '--content', folder], { print: (line) => lines.push(line), complain: (line) => lines.push(line) })
  return lines.join('\n')
}

afterAll(removeFolders)

test('one Markdown file adds a question to the outline, the list and what show prints', () => {
  const folder = folderOf(CONTENT)
  writeFileSync(join(folder, `questions/${number}-degree-lost.md`), QUESTION)

  const after = compileContent(folder)
  const entry = { number, title: '学位证书丢了怎么办', category: 'credential', stages: ['alumnus'] }
  expect(after.outline).toEqual({ ...before.outline, questions: [...before.outline.questions, entry] })
  expect(after.questions.slice(0, -1)).toEqual(before.questions)
  expect(after.office).toEqual(before.office)

  expect(print(folder, 'list')).toContain(`  ${number}  学位证书丢了怎么办`)
  expect(print(folder, 'show', String(number))).toContain('带上《申请表》，联系学位办。')
})

const GUIDE = `---
title: 问学位证书的事
lead: 问清怎样申请。
questions: [6]
---

## 打开公众号

\`\`\`yaml
id: open-account
screen: search
marks: [search]
\`\`\`

在①里输入“学信网”。
`

const CHECKLIST = `---
title: 学位证书，带什么
lead: 去问时带。
question: 6
---

## 本人去

- 身份证
`

test.each([
  ['guides', GUIDE],
  ['checklists', CHECKLIST],
] as const)('one Markdown file adds to the %s, and changes nothing else', (kind, text) => {
  const folder = folderOf(CONTENT)
  writeFileSync(join(folder, kind, '99-degree-lost.md'), text)

  const { outline } = compileContent(folder)
  const [title = '', lead = ''] = [/title: (.*)/, /lead: (.*)/].map((pattern) => pattern.exec(text)?.[1])
  const entry = expect.objectContaining({ id: 'degree-lost', title, lead }) as unknown
  expect(outline).toEqual({ ...before.outline, [kind]: [...before.outline[kind], entry] })
})
