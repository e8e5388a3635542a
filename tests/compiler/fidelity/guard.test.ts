import { join } from 'node:path'
import { isProblem, withSources } from '../../../compiler/desk'
import { checkFidelity, checkFile, readAuthority, HANDBOOK } from '../../../compiler/fidelity/check'
import { diskFolder } from '../../../compiler/disk'
import { readContentTexts } from '../../../compiler/fidelity/folder'
import { passagesOf } from '../../../compiler/fidelity/passages'
import { Problems } from '../../../compiler/problems'
import { drawn, mutantsOf } from './mutants'

const texts = readContentTexts(diskFolder(join(__dirname, '../../../src/content')))

/** The content with a change in one file. */
function changed(path: string, from: string | RegExp, to: string) {
  const file = texts.find((each) => each.path === path)
  const text = file?.text.replace(from, to)
  expect(text).not.toBe(file?.text)
  return texts.map((each) => (each.path === path ? { path, text: text ?? '' } : each))
}

test('every fact in the app is in the handbook or a named source', () => {
  expect(checkFidelity(texts)).toEqual([])
})

test('without the handbook nothing passes', () => {
  expect(checkFidelity(texts.filter(({ path }) => path !== HANDBOOK))).toEqual([
    expect.objectContaining({ file: HANDBOOK, message: expect.stringContaining('没有这个文件') as string }),
  ])
})

test.each<[change: string, path: string, from: string | RegExp, to: string, message: RegExp]>([
  ['another window of registration', 'diagnosis.yaml', /9月到10月底/, '7月到8月底', /手册.*没有“7-8月底”/],
  ['another article', 'questions/06-diploma.md', '第三十八条', '第三十九条', /第三十九条|第39条/],
  [
    'a fee',
    'questions/06-diploma.md',
    '同等效力。',
    '同等效力，工本费200元。',
    /“200元”是金额，没有学位办的答复.*answers\.yaml/,
  ],
  [
    'opening hours',
    'questions/06-diploma.md',
    '同等效力。',
    '同等效力，星期六上午办公。',
    /是办公时间，没有学位办的答复/,
  ],
  ['another telephone number', 'office.yaml', /(phone: "0\d+-)\d/, '$10', /“0\d+-0\d+”不是手册的原文/],
  [
    'a form of another name',
    'questions/05-enlistment.md',
    '《长春理工大学研究生保留学籍申请表》',
    '《长春理工大学研究生保留学籍登记表》',
    /登记表/,
  ],
  [
    'a field that the handbook’s picture has not',
    'guides/screens/register.yaml',
    'field: 密码确认',
    'field: 再次输入密码',
    /“再次输入密码”不是手册的原文/,
  ],
  [
    'a word on a screen that another question has',
    'guides/screens/query.yaml',
    'field: 证书编号',
    'field: 录取通知书',
    /“录取通知书”不是手册的原文/,
  ],
  ['a button beside a field', 'guides/screens/register.yaml', '免费获取', '获取验证码', /“获取验证码”不是手册的原文/],
  [
    'a word that a step puts on a screen',
    'guides/5-bind-after-change.md',
    'name: 曾用名',
    'name: 从前的名字',
    /“从前的名字”不是手册的原文/,
  ],
])('%s is refused, with file, fact and remedy', (_change, path, from, to, message) => {
  const problems = checkFidelity(changed(path, from, to))
  expect(problems.some(({ file, message: said }) => file === path && message.test(said) && said.includes('改法'))).toBe(
    true,
  )
})

test('an answer from the office allows its amount in the files it names, and nowhere else', () => {
  const source = { text: '办学历证明书收200元', source: '学位办 2026-11-28 电话', where: ['questions/06-diploma.md'] }
  const answered = (path: string, from: string, to: string) => {
    const files = withSources(new Map(changed(path, from, to).map((each) => [each.path, each.text])), [source])
    if (isProblem(files)) throw new Error(files.message)
    return [...files].map(([name, text]) => ({ path: name, text }))
  }
  expect(checkFidelity(answered('questions/06-diploma.md', '同等效力。', '同等效力，收200元。'))).toEqual([])
  expect(checkFidelity(answered('questions/12-query-restricted.md', '。', '，收200元。'))).not.toEqual([])
})

describe('what the office alone knows', () => {
  const withFile = (path: string, text: string, where?: string) => {
    const files = new Map(texts.map((file) => [file.path, file.text])).set(path, text)
    const source = { text: '工作日白天办公。', source: '学位办 2026-11-28 电话' }
    const sourced = withSources(files, where === undefined ? [] : [{ ...source, where: [where] }])
    if (isProblem(sourced)) throw new Error(sourced.message)
    return checkFidelity([...sourced].map(([name, own]) => ({ path: name, text: own })))
  }

  test('opening hours in words without figures need its answer', () => {
    const office = texts.find(({ path }) => path === 'office.yaml')?.text ?? ''
    const hours = `${office}hours: 工作日白天办公。\n`
    expect(withFile('office.yaml', hours)).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/办公时间“工作日白天办公。”没有学位办的答复/) as string,
      }),
    ])
    expect(withFile('office.yaml', hours, 'office.yaml')).toEqual([])
  })

  test('a question that the handbook doesn’t have is asked in any words, and its answer needs a source', () => {
    const path = 'questions/99-card.md'
    const question = '---\nnumber: 99\ntitle: 校园卡\nquestion: 校园卡丢了找谁？\nanswer: 找学位办。\n---\n'
    expect(withFile(path, question)).toEqual([
      { file: path, line: 5, message: expect.stringMatching(/手册里没有这个问题.*改法：把答案连同出处写进/) as string },
    ])
    expect(withFile(path, question, path)).toEqual([])
  })
})

test('an exception that is no longer needed is reported', () => {
  const problems = checkFidelity(
    changed('additions.yaml', 'additions:', 'additions:\n  - facts: [1999年]\n    why: 没有用到'),
  )
  expect(problems).toEqual([
    expect.objectContaining({ file: 'additions.yaml', message: expect.stringContaining('没有用到') as string }),
  ])
})

describe('mutations of every kind of number and name', () => {
  const authority = readAuthority(texts, new Problems())
  const mutants = texts.flatMap((file) => {
    const lines = new Set(passagesOf(file).map(({ line }) => line))
    return /handbook\.txt|answers|additions|synonyms|README/.test(file.path) ? [] : mutantsOf(file, lines)
  })
  const kinds = [...new Set(mutants.map(({ kind }) => kind))]
  const sample = kinds.flatMap((kind) =>
    drawn(
      mutants.filter((each) => each.kind === kind),
      28,
    ),
  )
  const missed = sample.filter(({ file }) => {
    const problems = new Problems()
    if (authority) checkFile(file, authority, problems)
    return problems.sorted().length === 0
  })

  test('cover every kind and every type of file', () => {
    expect(sample.length).toBeGreaterThanOrEqual(200)
    expect(kinds).toHaveLength(11)
    for (const sort of ['questions/', 'guides/', 'checklists/', 'diagnosis.yaml', 'office.yaml']) {
      expect(sample.some(({ file }) => file.path.startsWith(sort))).toBe(true)
    }
  })

  test('are caught in at least 95 % of cases', () => {
    const share = 1 - missed.length / sample.length
    if (share < 0.95) console.warn(missed.map(({ kind, change }) => `${kind}: ${change}`).join('\n'))
    expect(share).toBeGreaterThanOrEqual(0.95)
  })
})
