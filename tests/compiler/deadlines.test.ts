import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { folderOf, problemsIn, removeFolders, VALID } from './content-folder'

const DIPLOMA = 'deadlines/2-diploma.yaml'
const RETURN = 'deadlines/1-military-return.yaml'
const GUIDE = 'guides/1-own-credential.md'
const QUESTION = 'questions/02-lost.md'

afterAll(removeFolders)

/** The valid content with `right` replaced in one of its files; also the line on which what was put there starts. */
function changed(file: string, right: string, wrong: string): { folder: string; line: number } {
  const folder = folderOf(VALID)
  const [before = '', ...after] = readFileSync(join(folder, file), 'utf8').split(right)
  if (after.length === 0) throw new Error(`${file} has no ${right}`)
  writeFileSync(join(folder, file), before + wrong + after.join(right))
  return { folder, line: before.split('\n').length }
}

/** What is changed, in which file, from what to what; how many lines below it is complained of, and how. */
const CASES: [name: string, file: string, right: string, wrong: string, below: number, complaint: string][] = [
  ['words missing', DIPLOMA, '  today: 就是今天。\n', '', -5, '缺少 today（请注意）。改法：加上一行：today: 一段话。'],
  [
    'a milestone missing',
    DIPLOMA,
    '  changes-close:\n    title: 变更的最后一天\n    why: 发证日期的前一天。\n    missed: 不再受理。\n',
    '',
    -8,
    '缺少 changes-close（日子）',
  ],
  ['an answer missing', DIPLOMA, '  class-2001: 先查一次\n', '', -3, '缺少 class-2001（大字的答案）'],
  ['an answer without its value', DIPLOMA, '"{day}起可以查"', '起可以查', 0, '没有用到 {day}'],
  ['an answer too long to stand large', DIPLOMA, '先查一次', '查'.repeat(49), 0, '有 49 个字，超过了 48 个字'],
  [
    'a reminder missing',
    DIPLOMA,
    '    reminder:\n      title: 查学历\n      notes: 可以查了。\n',
    '',
    -4,
    '缺少 reminder（日历里的提醒）',
  ],
  [
    'a reminder of what offers none',
    DIPLOMA,
    '    missed: 不再受理。\n',
    '    missed: 不再受理。\n    reminder: {}\n',
    1,
    '不认识的项目“reminder”',
  ],
  ['a number of a question in the calendar', DIPLOMA, '可以查了。', '可以查了（问题1）。', 0, '日历里看不到问题'],
  ['a sentence for what is unsaid', RETURN, '[回校的日期]', '[哪天回校。]', 0, '这里写的是名目，不是句子'],
  ['the same unsaid twice', RETURN, '[回校的日期]', '[回校的日期, 回校的日期]', 0, '“回校的日期”重复了'],
  ['a reason missing', DIPLOMA, '    why: 从发证日期起可查。\n', '', -2, '缺少 why（怎样得出）'],
  ['an option missing', RETURN, '      enrolled: 在校生\n', '', -2, '缺少 enrolled（可以选的）'],
  ['a term missing', RETURN, '    enrolled: 学籍\n', '', -2, '缺少 enrolled（填进句子的词）'],
  ['an empty sentence', DIPLOMA, '还没到。', '""', 0, 'future（请注意）：这一项是空的'],
  [
    'words left over',
    DIPLOMA,
    '  today: 就是今天。\n',
    '  today: 就是今天。\n  tomorrow: 明天。\n',
    1,
    '不认识的项目“tomorrow”。改法：删去它；如果是写错了，这里可以写的有 certification-only、',
  ],
  [
    'a unit of what is not counted',
    DIPLOMA,
    '    help: 证书落款处的日期。\n',
    '    help: 证书落款处的日期。\n    unit: 年\n',
    1,
    '不认识的项目“unit”',
  ],
  [
    'terms of a rule that has none',
    DIPLOMA,
    'basis:\n',
    'terms:\n  step: 入学\nbasis:\n',
    0,
    'terms（填进句子的词）：这条规则用不到这一项',
  ],
  [
    'a title too long',
    DIPLOMA,
    '我毕业了，哪天起能查？',
    '我毕业了，学历从哪一天的几点起才能够查到？',
    0,
    '有 21 个字，超过了 20 个字',
  ],
  [
    'an unknown placeholder',
    RETURN,
    '只有{next}年',
    '只有{last}年',
    0,
    '不认识“{last}”。改法：这里可以写 {year}、{next}，用英文花括号。',
  ],
  [
    'a placeholder in full width',
    RETURN,
    '晚于{departs}',
    '晚于｛departs｝',
    0,
    '不认识“｛departs｝”。改法：这里可以写 {departs}',
  ],
  ['a placeholder that is not closed', RETURN, '晚于{departs}', '晚于{departs', 0, '不认识“{”'],
  [
    'a placeholder where nothing is inserted',
    DIPLOMA,
    '还没到。',
    '还没到{issued}。',
    0,
    '不认识“{issued}”。改法：删去花括号',
  ],
  ['a placeholder in a name', DIPLOMA, 'name: 学历查询', 'name: 学历{year}', 0, '不认识“{year}”。改法：删去花括号'],
  ['a placeholder left out', RETURN, '从{year}年起，只剩', '只剩', 0, '没有用到 {year}'],
  [
    'a placeholder left out of all that is said of a milestone',
    RETURN,
    '当年{step}',
    '当年入学',
    -1,
    'first-intake（日子）：没有用到 {step}',
  ],
  [
    'an unknown document',
    DIPLOMA,
    'document: student-rules',
    'document: rules',
    0,
    '没有代号为“rules”的文件。改法：从这些里选：student-rules；',
  ],
  [
    'an unknown question',
    DIPLOMA,
    'question: 2',
    'question: 99',
    0,
    '没有题号为“99”的问题。改法：改成已有的题号：1、2。',
  ],
  ['an article of no document', DIPLOMA, 'document: student-rules, ', '', 0, '写了条款，没有写是哪份文件的'],
  [
    'an unknown case',
    DIPLOMA,
    'for: since-2001',
    'for: since-2000',
    0,
    '没有代号为“since-2000”的情况。改法：从这些里选：before-2001、since-2001。',
  ],
  [
    'a case of a rule that has none',
    RETURN,
    '{ question: 1 }',
    '{ question: 1, for: enrolled }',
    0,
    '没有代号为“enrolled”的情况。改法：删去 for',
  ],
  [
    'a case without a basis',
    DIPLOMA,
    '{ question: 1 }',
    '{ question: 1, for: since-2001 }',
    -1,
    '“before-2001”没有依据',
  ],
  [
    'a question that leads to a rule without words',
    QUESTION,
    '{ deadline: diploma }',
    '{ deadline: enrolment }',
    0,
    '没有名为“enrolment”的日期规则。改法：从这些里选：military-return、diploma',
  ],
  [
    'a guide that leads to a rule without words',
    GUIDE,
    'stuck: [',
    'stuck: [{ deadline: enrolment }, ',
    -8,
    '没有名为“enrolment”的日期规则。改法：从这些里选：military-return、diploma',
  ],
]

test.each(CASES)('%s', (_, file, right, wrong, below, complaint) => {
  const { folder, line } = changed(file, right, wrong)
  const [problem, ...others] = problemsIn(folder)
  expect(others).toEqual([])
  expect(problem).toMatchObject({ file, line: line + below })
  expect(problem?.message).toContain(complaint)
  expect(problem?.message).toMatch(/。改法：.+。$/)
})

test.each([
  ['3-graduation.yaml', '没有名为“graduation”的日期规则。改法：文件名的代号从这些里选：enrolment、'],
  ['diploma.yaml', '文件名“diploma.yaml”不合格式。改法：改名为“序号-英文代号.yaml”'],
  ['2-diploma.yml', '只能有 .yaml 文件'],
])('a file named %s', (name, complaint) => {
  const folder = folderOf(VALID)
  cpSync(join(folder, DIPLOMA), join(folder, 'deadlines', name))
  const message = expect.stringContaining(complaint) as string
  expect(problemsIn(folder)).toEqual([{ file: `deadlines/${name}`, line: 1, message }])
})

test('two files of one rule', () => {
  const folder = folderOf(VALID)
  cpSync(join(folder, DIPLOMA), join(folder, 'deadlines/3-diploma.yaml'))
  const message = expect.stringContaining('代号“diploma”已被另一个文件使用') as string
  expect(problemsIn(folder)).toEqual([{ file: 'deadlines/3-diploma.yaml', line: 1, message }])
})

test('lists have the rules in the order of their files, and nothing of what they say', () => {
  expect(compileContent(VALID).outline.deadlines).toEqual([
    { id: 'military-return', title: '我退役了，什么时候回来？', link: '退役后哪天回校' },
    { id: 'diploma', title: '我毕业了，哪天起能查？', link: '哪天起能查到学历' },
  ])
})

test('a basis has the name of its document, or of the handbook', () => {
  const diploma = compileContent(VALID).deadlines.find(({ id }) => id === 'diploma')
  expect(diploma?.basis).toEqual([
    { document: '某大学手册', question: 1 },
    {
      document: '普通高等学校学生管理规定',
      number: '教育部令第41号',
      article: '第三十八条',
      question: 2,
      for: 'since-2001',
    },
  ])
})

test('without the folder there is no calculator, and nothing may lead to one', () => {
  const { folder } = changed(QUESTION, ', { deadline: diploma }', '')
  const diagnosis = join(folder, 'diagnosis.yaml')
  writeFileSync(diagnosis, readFileSync(diagnosis, 'utf8').replace(/\n +deadline: .*/, ''))
  rmSync(join(folder, 'deadlines'), { recursive: true })
  const { deadlines, outline } = compileContent(folder)
  expect([deadlines, outline.deadlines]).toEqual([[], []])
})
