import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../compiler/commands'
import { compileContent } from '../../compiler/compile'
import { run } from '../../compiler/run'
import { BROKEN, folderOf, removeFolders, VALID } from './content-folder'

function call(...args: string[]) {
  const printed: string[] = []
  const complaints: string[] = []
  const code = run(args, { print: (line) => printed.push(line), complain: (line) => complaints.push(line) })
  return { code, out: printed.join('\n'), err: complaints.join('\n') }
}

const onValid = (...args: string[]) => call(...args, '--content', VALID)
const handbook = compileContent(VALID)

afterAll(removeFolders)

test.each([[[]], [['help']], [['--help']], [['show', '-h']]])('%j shows the help', (args) => {
  const { code, out, err } = call(...args)
  expect([code, err]).toEqual([0, ''])
  for (const { usage, summary } of COMMANDS) expect(out).toContain(`  ${usage}\n      ${summary}`)
})

test('check summarises valid content', () => {
  expect(onValid('check')).toEqual({
    code: 0,
    out: '内容没有问题：2 个问题，2 个分类，2 类人群，2 个图解，1 份材料清单。\n注意：没有 handbook.txt，内容没有与手册原文核对。',
    err: '',
  })
})

test('check compares content with the handbook in the same folder', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'handbook.txt'), '问题 1. 别的手册\n')
  const { code, err } = call('check', '--content', folder)
  expect(code).toBe(1)
  expect(err).toMatch(/office\.yaml:\d+ .*不是手册的原文.*改法/)
})

test('check lists all problems, one per line', () => {
  const { code, out, err } = call('check', '--content', folderOf(VALID, join(BROKEN, 'three-at-once')))
  expect([code, out]).toEqual([1, ''])
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/office\.yaml:12 /),
    expect.stringMatching(/01-mismatch\.md:5 /),
    expect.stringMatching(/01-mismatch\.md:24 /),
  ])
})

test.each(['build', 'list', 'show'])('%s says what is wrong with the content and does nothing else', (command) => {
  const folder = folderOf(VALID, join(BROKEN, 'unknown-key'))
  const args = { build: ['--out', join(folder, 'out')], show: ['1'] }[command] ?? []
  const { code, out, err } = call(command, ...args, '--content', folder)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('不认识的项目“author”')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('build writes the handbook and lists the files written', () => {
  const folder = folderOf()
  expect(onValid('build', '--out', folder).out).toContain(
    `已写出到 ${folder}：app.json、outline.json、questions.json、office.json、`,
  )
  expect(onValid('build', '--out', folder).out).toBe(`${folder} 已是最新`)
})

test('list shows the questions under their categories', () => {
  expect(onValid('list').out).toBe('学籍\n   1  学籍信息不符\n\n学历\n   2  证书遗失怎么办')
})

test('--json prints the data as used by the app', () => {
  expect(JSON.parse(onValid('list', '--json').out)).toEqual(handbook.outline)
  expect(JSON.parse(onValid('show', '2', '--json').out)).toEqual(handbook.questions[1])
  expect(JSON.parse(onValid('show', 'office', '--json').out)).toEqual(handbook.office)
})

test('show prints a question or the office as text', () => {
  expect(onValid('show', '2').out).toMatch(/^2\. 证书遗失怎么办\n/)
  expect(onValid('show', 'office').out).toMatch(/^某大学学位办\n电话：0431-85583206 某老师\n/)
})

test.each([
  [['chekc'], '没有命令“chekc”'],
  [['constructor'], '没有命令“constructor”'],
  [['--json'], '没有写命令'],
  [['list', '--jsn'], 'list 没有选项“--jsn”。改法：可以用的选项有 --content、--json。'],
  [['list', '--json=no'], '选项“--json”后面不写内容'],
  [['check', '--content'], '选项“--content”后面没有内容'],
  [['check', '--content='], '选项“--content”后面没有内容'],
  [['check', '--content', '/nowhere'], '没有内容文件夹“/nowhere”'],
  [['check', '--content', join(VALID, 'office.yaml')], '没有内容文件夹'],
  [['check', '--content', join(VALID, 'office.yaml/x')], '没有内容文件夹'],
  [['build', '--content', VALID, '--out', join(VALID, 'office.yaml')], '不能是文件夹，路径里有一个文件'],
  [['build', '--content', VALID, '--out', join(VALID, 'office.yaml/x')], '不能是文件夹，路径里有一个文件'],
  [['check', '--content', VALID, 'more'], '多了“more”'],
  [['show', '--content', VALID], '没有说要显示什么'],
  [['show', '1', '2', '--content', VALID], '多了“2”'],
  [['show', '99', '--content', VALID], '没有题号为“99”的问题。改法：题号有 1、2'],
  [['show', '01', '--content', VALID], '没有题号为“01”的问题'],
])('%j is wrong usage', (args, phrase) => {
  const { code, out, err } = call(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(phrase)
  expect(err).toMatch(/^[^\n]+。改法：[^\n]+。$/)
})

test('options may come before the command', () => {
  expect(call('--content', VALID, 'list').code).toBe(0)
})
