import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkFolder } from '../../compiler/compile'
import { formatProblem } from '../../compiler/problems'
import { BROKEN, folderOf, problemsIn, removeFolders, VALID } from './content-folder'

const Q1 = 'questions/01-mismatch.md'
const Q2 = 'questions/02-lost.md'

/** Expected problem lines for each folder in `tests/fixtures/content/broken`, overlaid on the valid handbook. */
const CASES: Record<string, readonly [file: string, line: number, phrase: string][]> = {
  'no-front-matter': [[Q1, 1, '文件开头没有标题等信息']],
  'front-matter-not-closed': [[Q1, 1, '开头的信息没有结束']],
  'invalid-yaml': [[Q1, 3, '一行里有两个“冒号加空格”']],
  'full-width-colon': [[Q1, 3, '“title：”用了中文冒号']],
  'key-twice': [[Q1, 6, '同一个项目写了两次']],
  'unknown-key': [[Q1, 6, '不认识的项目“author”']],
  'unknown-key-nested': [[Q2, 11, '不认识的项目“page”']],
  'missing-key': [[Q1, 2, '缺少 answer（答案）']],
  'missing-key-nested': [[Q2, 9, '缺少 says（规定了什么）']],
  'empty-value': [[Q1, 3, 'title（短标题）没有内容']],
  'wrong-type': [[Q1, 2, 'number（题号）写成了文字“一”']],
  'list-instead-of-text': [[Q2, 10, 'articles（条款）写成了文字“第三十八条”']],
  'full-width-comma-in-list': [[Q1, 8, 'related（相关问题的题号）写成了文字“2，3”']],
  'title-too-long': [[Q1, 3, '有 21 个字，超过了 20 个字']],
  'answer-too-long': [[Q1, 7, '有 121 个字，超过了 120 个字']],
  'marks-in-plain-text': [[Q1, 7, '不能用反引号或 *']],
  'unknown-category': [[Q1, 5, '分类“enrollment”不存在。改法：从这些里选：enrolment、credential']],
  'unknown-stage': [[Q1, 6, '人群“newcomer”不存在']],
  'stage-twice': [[Q1, 6, '“current”重复了']],
  'related-to-nothing': [[Q1, 8, '相关问题“99”不存在。改法：从 related 里删去它，或新建题号为 99 的文件。']],
  'related-to-itself': [[Q1, 10, '相关问题“1”就是它自己']],
  'related-twice': [[Q1, 8, '“2”重复了']],
  'unknown-guide': [[Q2, 14, '没有名为“own-credentials”的图解']],
  'unknown-diagnosis': [[Q1, 9, '没有名为“wrong”的诊断入口']],
  'unknown-deadline': [[Q2, 14, '没有名为“tomorrow”的日期规则']],
  'unknown-step': [[Q1, 9, '不认识“email”']],
  'step-twice': [[Q2, 14, '“call”重复了']],
  'unknown-document': [[Q2, 9, '没有代号为“student-rule”的文件。改法：从这些里选：student-rules；']],
  'brackets-in-document': [['documents.yaml', 4, '不用写书名号']],
  'document-without-number': [['documents.yaml', 3, '缺少 number（文号）']],
  'document-id-twice': [['documents.yaml', 6, '“student-rules”重复了']],
  'number-twice': [[Q2, 2, '题号 2 已被 02-lost-again.md 使用']],
  'number-unlike-file-name': [[Q2, 2, '题号 3 与文件名里的 2 不一致']],
  'file-name-without-number': [['questions/lost-again.md', 1, '开头没有题号']],
  'not-markdown': [['questions/03-lost.md.txt', 1, '只能有 .md 文件']],
  'text-before-first-section': [[Q1, 12, '第一个二级标题前面有内容']],
  'unknown-section': [[Q1, 24, '不认识的二级标题“温馨提示”']],
  'section-twice': [[Q1, 24, '二级标题“怎么做”重复了']],
  'sections-out-of-order': [[Q2, 23, '“带什么”应在“注意”之前']],
  'empty-section': [[Q1, 24, '“注意”下面没有内容']],
  'empty-group': [[Q1, 19, '“其他不符”下面没有内容']],
  'open-bracket': [[Q1, 22, '《 没有对应的 》']],
  'open-bracket-in-yaml': [['office.yaml', 19, '《 没有对应的 》']],
  'part-without-heading': [
    [Q1, 11, '正文里没有三级标题“姓名不对”。改法：从正文的三级标题里选：“姓名不符”、“其他不符”'],
  ],
  'part-heading-twice': [[Q1, 15, '三级标题“其他不符”已属于“姓名不符”']],
  'basis-of-no-part': [[Q1, 19, '没有代号为“birthday”的部分。改法：从这些里选：name、other']],
  'part-id-twice': [[Q1, 12, '“name”重复了']],
  'part-id-taken': [[Q1, 8, '代号“actions”已有别的用处']],
  'part-title-and-answer-too-long': [
    [Q1, 9, '有 21 个字，超过了 20 个字'],
    [Q1, 10, '有 121 个字，超过了 120 个字'],
  ],
  'part-with-unknown-step': [[Q1, 12, '没有名为“nowhere”的图解']],
  'one-part': [[Q1, 7, '不到两部分']],
  'parts-and-answer': [[Q1, 7, '写了 parts 就不用写它']],
  'category-unused': [['categories.yaml', 9, '没有一个问题属于“学位”（degree）']],
  'category-id-twice': [['categories.yaml', 5, '“enrolment”重复了']],
  'task-nowhere': [
    ['categories.yaml', 17, '没有题号为“99”的问题'],
    ['categories.yaml', 17, '没有名为“none”的图解'],
  ],
  'phone-without-area-code': [['office.yaml', 3, '“85583206”的格式不对']],
  'latitude-as-text': [['office.yaml', 10, 'latitude（纬度）写成了文字“43.8368”']],
  'coordinates-swapped': [
    ['office.yaml', 10, '125.3135 不在中国境内'],
    ['office.yaml', 11, '43.8368 不在中国境内'],
  ],
  'other-frame': [['office.yaml', 12, '不能用“WGS-84”']],
  'three-at-once': [
    ['office.yaml', 12, '不能用“BD-09”'],
    [Q1, 5, '分类“nowhere”不存在'],
    [Q1, 24, '不认识的二级标题“提示”'],
  ],
}

afterAll(removeFolders)

test('the handbook under the broken ones is valid', () => {
  expect(problemsIn(VALID)).toEqual([])
})

test('every broken folder has its expectation', () => {
  expect(readdirSync(BROKEN).sort()).toEqual(Object.keys(CASES).sort())
})

test.each(Object.entries(CASES))('%s', (kind, expected) => {
  const problems = problemsIn(folderOf(VALID, join(BROKEN, kind)))
  expect(problems).toEqual(
    expected.map(([file, line, phrase]) => ({ file, line, message: expect.stringContaining(phrase) as string })),
  )
  for (const { message } of problems) expect(message).toMatch(/。改法：.+。$/)
})

test('a problem is one line: file, line, what is wrong and how to fix it', () => {
  const folder = folderOf(VALID, join(BROKEN, 'related-to-nothing'))
  expect(checkFolder(folder).problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /questions\/01-mismatch\.md:8 相关问题“99”不存在。改法：从 related 里删去它，或新建题号为 99 的文件。$/,
    ),
  ])
})
