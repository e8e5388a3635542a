import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { folderOf, problemsIn, removeFolders, VALID } from './content-folder'

const PHONE = 'guides/1-own-credential.md'
const PATH = 'guides/2-papers.md'
const LIST = 'checklists/1-lost.md'

afterAll(removeFolders)

/** The valid content with one mistake. */
function withSlip(file: string, right: string, wrong: string): string {
  const folder = folderOf(VALID)
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(right)
  writeFileSync(join(folder, file), text.replace(right, wrong))
  return folder
}

/** The line, from 1, of a text. */
function lineOf(path: string, text: string): number {
  const index = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text))
  expect(index).toBeGreaterThanOrEqual(0)
  return index + 1
}

const SCREEN = 'guides/screens/log-in.yaml'
const FIELD = '  - { field: 手机号, required: true, id: phone }'

test.each<[slip: string, file: string, right: string, wrong: string, at: string, phrase: string]>([
  [
    'a title too long',
    PHONE,
    'title: 查自己的学历',
    `title: ${'长'.repeat(21)}`,
    'title:',
    '有 21 个字，超过了 20 个字',
  ],
  ['an unknown key', PHONE, 'ready:', 'prepare:', 'prepare:', '不认识的项目“prepare”'],
  ['a question that is not there', PHONE, 'questions: [2]', 'questions: [9]', 'questions: [9]', '没有题号为“9”的问题'],
  [
    'another way that is not there',
    PATH,
    'instead: [own-credential]',
    'instead: [nothing]',
    'instead:',
    '“nothing”的图解',
  ],
  [
    'itself as another way',
    PATH,
    'instead: [own-credential]',
    'instead: [papers]',
    'instead:',
    '没有另一个名为“papers”',
  ],
  ['a single case', PATH, '  - { id: deputy, title: 委托别人 }\n', '', 'cases:', '只有一种情况'],
  ['a case without a step of its own', PATH, 'for: [deputy]', 'for: [self]', 'id: deputy', '“委托别人”没有自己的一步'],
  ['an unknown case', PATH, 'for: [self]', 'for: [himself]', '## 自己去交', '没有代号为“himself”的情况'],
  ['a step without data', PHONE, '```yaml\nid: open', '```\nid: open', '```', '这里不能有数据块'],
  ['a step without text', PHONE, '在①填手机号。\n', '', '## 填手机号', '没有写要做什么'],
  ['a step without illustration', PATH, 'id: check\nwho: 学位办', 'id: check', '## 核实材料', '“核实材料”没有图'],
  [
    'a screen among the steps of a path',
    PHONE,
    'need: optional',
    'need: optional\nwho: 你',
    '## 打开公众号',
    '“打开公众号”没有图',
  ],
  ['a step with both', PHONE, 'need: optional', 'need: optional\nwho: 你', '## 填手机号', '既有 screen 又有 who'],
  [
    'a mark beside the instruction',
    PHONE,
    '- 换一个手机号',
    '- 换一个手机号①',
    '## 填手机号',
    '标记写在了“要做什么”以外',
  ],
  [
    'a question in the text that is not there',
    PHONE,
    '- 换一个手机号',
    '- 见问题99',
    '## 填手机号',
    '文字里说到的问题99不存在',
  ],
  ['an id twice', PHONE, 'id: phone', 'id: open', '## 填手机号', '代号“open”重复了'],
  ['a need that is none', PHONE, 'need: optional', 'need: maybe', 'need: maybe', 'need（可以不做）写成了文字“maybe”'],
  ['a screen that is not there', PHONE, 'screen: log-in', 'screen: login', '## 填手机号', '没有名为“login”的画面'],
  [
    'a screen to open that is not there',
    PHONE,
    'marks: [phone]',
    'marks: [phone]\nopens: home',
    '## 填手机号',
    '没有名为“home”的画面',
  ],
  ['a mark on no part', PHONE, 'marks: [phone]', 'marks: [telephone]', '## 填手机号', '画面“log-in”上没有“telephone”'],
  ['a mark twice', PHONE, 'marks: [phone]', 'marks: [phone, phone]', 'marks: [phone', '“phone”重复了'],
  ['too many marks', PHONE, 'marks: [phone]', 'marks: [a, b, c, d, e, f, g]', 'marks: [a', '有 7 个标记'],
  ['marks without a screen', PHONE, 'screen: log-in\n', '', 'marks: [phone]', '写了 marks，却没有写 screen'],
  ['a screen without a mark', PHONE, 'marks: [phone]\n', '', '## 填手机号', '画面没有标记'],
  [
    'one mark of which one is enough',
    PHONE,
    'marks: [phone]',
    'marks: [phone]\neither: true',
    '## 填手机号',
    '只有一个标记',
  ],
  [
    'a value for no part',
    PHONE,
    '{ phone: 注册时的 }',
    '{ telephone: 注册时的 }',
    '## 填手机号',
    '“telephone”不能换文字',
  ],
  [
    'a value where none fits',
    PHONE,
    'values: { phone: 注册时的 }',
    'values: { phone: 注册时的, menu: 学历查询 }',
    '## 填手机号',
    '“menu”不能换文字',
  ],
  ['a part of no kind', SCREEN, FIELD, '  - { input: 手机号, id: phone }', '{ input:', '没有写清画的是什么'],
  [
    'a key that the kind has not',
    SCREEN,
    FIELD,
    '  - { field: 手机号, note: 必填, id: phone }',
    'note: 必填',
    '不认识的项目“note”',
  ],
  ['a part without its text', SCREEN, FIELD, '  - { field: , id: phone }', '{ field: ,', '没有内容'],
  ['an id twice on a screen', SCREEN, 'id: password', 'id: phone', 'field: 密码', '代号“phone”重复了'],
  [
    'an id for what takes no mark',
    SCREEN,
    '忘了手机号 }',
    '忘了手机号, id: lost }',
    '忘了手机号',
    '“text”只是看的，不能标记',
  ],
  ['a look that is none', SCREEN, 'look: web', 'look: app', 'look: app', 'look（画成什么样子）写成了文字“app”'],
  ['a browser without an address', SCREEN, 'look: web', 'look: browser', 'look: browser', '浏览器的画面才有网址'],
  [
    'an address without a browser',
    SCREEN,
    'look: web',
    'look: web\naddress: https://www.chsi.com.cn/',
    'look: web',
    '浏览器的画面才有网址',
  ],
  ['a screen for no question', SCREEN, 'questions: [2]', 'questions: [9]', 'questions: [9]', '没有题号为“9”的问题'],
  ['a mark that the text leaves out', PHONE, '在①填手机号', '填手机号', '## 填手机号', '文字与画面的标记对不上'],
  ['a mark that only the text has', PHONE, '在①填手机号', '在①②填手机号', '## 填手机号', '文字与画面的标记对不上'],
  [
    'a mark in a step without a screen',
    PATH,
    '等学位办核实',
    '等学位办①核实',
    '## 核实材料',
    '的文字有标记，但没有画面',
  ],
  ['a way out to nothing', PHONE, '{ question: 1 }', '{ question: 8 }', '## 填手机号', 'stuck 里没有题号为“8”的问题'],
  [
    'a way out to no guide',
    PHONE,
    '{ guide: papers }',
    '{ guide: paper }',
    '## 填手机号',
    'stuck 里没有名为“paper”的图解',
  ],
  ['a telephone among the ways out', PHONE, '{ question: 1 }', 'call', 'stuck: [call', '这里不用写打电话和导航'],
  ['a way out of no kind', PHONE, '{ question: 1 }', '{ page: 1 }', 'stuck: [{ page', '不认识“page”'],
  ['a heading out of place', PHONE, '### 注意', '### 提示', '### 提示', '标题“提示”不能写在这里'],
  ['headings out of order', PHONE, '### 不对的话', '### 你会看到 ', '### 你会看到 ', '标题“你会看到”不能写在这里'],
  ['text before the first step', PHONE, '## 打开公众号', '先看这里。\n\n## 打开公众号', '先看这里', '第一步前面有内容'],
  ['an open bracket', PATH, '带上《申请表》', '带上《申请表', '带上《', '《 没有对应的 》'],
  ['a checklist for no question', LIST, 'question: 2', 'question: 7', 'question: 7', '没有题号为“7”的问题'],
  ['a case without papers', LIST, '- 受委托人身份证\n', '', '## 委托别人', '“委托别人”没有列出材料'],
  ['text before the first case', LIST, '## 本人去', '带好。\n\n## 本人去', '带好。', '第一种情况前面有内容'],
  ['cases without names for links', LIST, 'cases: [self, deputy]\n', '', 'title: 证书', '2 种情况，0 个代号'],
  ['fewer names than cases', LIST, '[self, deputy]', '[self]', 'cases: [self]', '“cases: [self, 英文代号]”'],
  ['a name twice among a checklist’s cases', LIST, '[self, deputy]', '[self, self]', 'cases: [self, self]', '重复'],
  ['a lower heading in a checklist', LIST, '## 委托别人', '### 委托别人', '### 委托别人', '材料清单里只用二级标题'],
])('%s is refused, with the line and how to fix it', (_, file, right, wrong, at, phrase) => {
  const folder = withSlip(file, right, wrong)
  const line = lineOf(join(folder, file), at)
  const problems = problemsIn(folder)
  expect(problems).toContainEqual({ file, line, message: expect.stringContaining(phrase) as string })
  for (const { message } of problems) expect(message).toMatch(/改法：.+。$/)
})

test('a file name without a position and an id is refused', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'guides/register.md'), readFileSync(join(folder, PHONE)))
  expect(problemsIn(folder)).toContainEqual({
    file: 'guides/register.md',
    line: 1,
    message: expect.stringContaining('改名为“序号-英文代号.md”') as string,
  })
})

test('a screen that no step shows is refused', () => {
  const folder = withSlip(
    'guides/1-own-credential.md',
    'screen: log-in\nmarks: [phone]\nvalues: { phone: 注册时的 }',
    'act: [call]',
  )
  expect(problemsIn(folder)).toContainEqual({
    file: SCREEN,
    line: 1,
    message: '没有一步用到画面“log-in”。改法：在某一步写 screen: log-in，或删去这个文件。',
  })
})

test('a screen with problems of its own is not also unknown to the steps that show it', () => {
  const problems = problemsIn(withSlip(SCREEN, 'look: web', 'look: app'))
  expect(problems.map(({ file }) => file)).toEqual([SCREEN])
})

test('a screen’s file name is its id', () => {
  const folder = folderOf(VALID)
  renameSync(join(folder, SCREEN), join(folder, 'guides/screens/2-Log in.yaml'))
  expect(problemsIn(folder)).toContainEqual({
    file: 'guides/screens/2-Log in.yaml',
    line: 1,
    message: expect.stringContaining('改名为“英文代号.yaml”') as string,
  })
})

test('a step that is done with a button of its own needs no picture', () => {
  const folder = withSlip(PHONE, 'screen: account\nmarks: [message, menu]\neither: true', 'act: [call]')
  writeFileSync(
    join(folder, PHONE),
    readFileSync(join(folder, PHONE), 'utf8').replace('点①链接网址，或者点②', '打电话问'),
  )
  expect(problemsIn(folder)).toEqual([
    expect.objectContaining({ message: expect.stringContaining('没有一步用到画面“account”') as string }),
  ])
})

test('one YAML file adds a screen, which a step may then show', () => {
  const folder = folderOf(VALID)
  writeFileSync(
    join(folder, 'guides/screens/new-one.yaml'),
    'look: paper\ntitle: 学历证书\nquestions: [2]\nparts:\n  - { line: 落款日期, id: date }\n',
  )
  const guide = readFileSync(join(folder, PHONE), 'utf8')
  writeFileSync(
    join(folder, PHONE),
    `${guide}\n## 看日期\n\n\`\`\`yaml\nid: look\nscreen: new-one\nmarks: [date]\n\`\`\`\n\n看①。\n`,
  )
  const { guides, screens } = compileContent(folder)
  expect(guides[0]?.steps.at(-1)?.picture).toEqual({ screen: 'new-one', marks: ['date'] })
  expect(screens).toContainEqual({
    id: 'new-one',
    look: 'paper',
    title: '学历证书',
    parts: [{ kind: 'line', text: '落款日期', id: 'date' }],
  })
})

test.each([
  [PHONE, 'guides/3-own-credential.md'],
  [LIST, 'checklists/2-lost.md'],
])('the id of %s in a second file is refused', (file, second) => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, second), readFileSync(join(folder, file)))
  expect(problemsIn(folder)).toContainEqual({
    file: second,
    line: 1,
    message: expect.stringContaining('已被另一个文件使用') as string,
  })
})

test('one Markdown file adds a guide, to which a question may then lead', () => {
  const folder = folderOf(VALID)
  const before = compileContent(folder)
  const text = readFileSync(join(folder, PHONE), 'utf8').replace('title: 查自己的学历', 'title: 新的图解')
  writeFileSync(join(folder, 'guides/3-new-one.md'), text)
  const question = join(folder, 'questions/02-lost.md')
  writeFileSync(question, readFileSync(question, 'utf8').replace('{ guide: own-credential }', '{ guide: new-one }'))

  const after = compileContent(folder)
  expect(after.outline.guides).toEqual([
    ...before.outline.guides,
    expect.objectContaining({ id: 'new-one', title: '新的图解', lead: '登录以后查看学历信息。' }) as unknown,
  ])
  expect(after.guides.at(-1)).toMatchObject({ id: 'new-one', title: '新的图解' })
  expect(after.questions[1]?.next).toContainEqual({ kind: 'guide', id: 'new-one' })
})
