import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesBetween, changesText, LARGEST_CHANGES, setValue, type Files, type Source } from '../../../compiler/desk'
import { diskFolder } from '../../../compiler/disk'
import { readContentTexts } from '../../../compiler/fidelity/folder'
import { folderOf, removeFolders, VALID } from '../content-folder'
import { edited } from './changes-of-the-office'
import { handbook } from './command'

afterAll(removeFolders)

const filesIn = (folder: string): Files =>
  new Map(readContentTexts(diskFolder(folder)).map(({ path, text }) => [path, text]))
const base = filesIn(VALID)
const withRoom = (room: string, files = base) =>
  edited(files, 'office.yaml', (text) => setValue(text, 'office.yaml#room', room))

function exported(files: Files, sources: Source[] = []): string {
  const path = join(folderOf(), 'changes.json')
  writeFileSync(path, changesText(changesBetween({ base, edited: files, made: '2026-11-28', by: '某老师', sources })))
  return path
}

const OFFICE = (folder: string) => join(folder, 'office.yaml')
const room = base.get('office.yaml')?.match(/^room: .*$/m)?.[0] ?? ''

test('shows the differences, checks and writes', () => {
  const folder = folderOf(VALID)
  const { code, out, err } = handbook('import', exported(withRoom('999')), '--content', folder)
  expect([code, err]).toEqual([0, ''])
  const [head, place, old, now, written, ...notes] = out.split('\n')
  expect(head).toMatch(/^某老师 2026-11-28 导出，照“.*”改的：1 个文件。$/)
  expect(place).toMatch(/^联系方式（office\.yaml:\d+）$/)
  expect(old).toBe(`  原来：${room}`)
  expect(now).toMatch(/^ {2}改成：room: "?999"?$/)
  expect(written).toBe(`已写入 ${folder}：office.yaml`)
  expect(notes).toContain('注意：没有 handbook.txt，内容没有与手册原文核对。')
  expect(filesIn(folder)).toEqual(withRoom('999'))
})

test('keeps the line ends and the byte order mark of Windows', () => {
  const folder = folderOf(VALID)
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  writeFileSync(OFFICE(folder), windows(base.get('office.yaml') ?? ''))
  expect(handbook('import', exported(withRoom('999')), '--content', folder).code).toBe(0)
  expect(readFileSync(OFFICE(folder), 'utf8')).toBe(windows(withRoom('999').get('office.yaml') ?? ''))
})

test('removes a file that was removed', () => {
  const folder = folderOf(VALID)
  const files = new Map([...base].filter(([path]) => path !== 'suggestions.yaml'))
  expect(handbook('import', exported(files), '--content', folder).code).toBe(0)
  expect(filesIn(folder)).toEqual(files)
})

test('an answer of the office arrives with its source', () => {
  const folder = folderOf(VALID)
  const sources = [{ text: '房间是999。', source: '学位办 2026-11-28 电话', where: ['office.yaml'] }]
  expect(handbook('import', exported(withRoom('999'), sources), '--content', folder).code).toBe(0)
  expect(filesIn(folder).get('answers.yaml')).toContain('source: 学位办 2026-11-28 电话')
})

test('content with problems is not written: exit code 1, the problems on standard error', () => {
  const folder = folderOf(VALID)
  const { code, out, err } = handbook('import', exported(withRoom('')), '--content', folder)
  expect(code).toBe(1)
  expect(out).toMatch(/没有写入，先照提示改好。$/)
  expect(err).toMatch(/office\.yaml:\d+ room（房间）：这一项是空的。改法：写上文字。$/)
  expect(filesIn(folder)).toEqual(base)
})

test('what is not in the handbook is not written without a source', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'handbook.txt'), '问题 1. 别的手册\n')
  const { code, err } = handbook('import', exported(withRoom('999')), '--content', folder)
  expect(code).toBe(1)
  expect(err).toMatch(/office\.yaml:\d+ “999”不是手册的原文。改法：/)
  expect(filesIn(folder).get('office.yaml')).toBe(base.get('office.yaml'))
})

test('a line changed on both sides is not written: exit code 1', () => {
  const folder = folderOf(VALID)
  writeFileSync(OFFICE(folder), withRoom('888').get('office.yaml') ?? '')
  const { code, err } = handbook('import', exported(withRoom('999')), '--content', folder)
  expect(code).toBe(1)
  expect(err).toMatch(
    /office\.yaml:\d+ 这里已经不是“room: .*”，现在是“room: "?888"?”，改动文件要写“room: "?999"?”。改法：.+。$/,
  )
})

test('content that was changed since is merged, and that is said', () => {
  const folder = folderOf(VALID)
  writeFileSync(OFFICE(folder), `# 一\n${base.get('office.yaml') ?? ''}`)
  const { code, out } = handbook('import', exported(withRoom('999')), '--content', folder)
  expect(code).toBe(0)
  expect(out).toContain('已经合并，请看一遍。')
  expect(filesIn(folder).get('office.yaml')).toBe(`# 一\n${withRoom('999').get('office.yaml') ?? ''}`)
})

test.each([
  ['foreign', '{}', '这不是“编辑手册”导出的改动文件'],
  ['too big', ' '.repeat(LARGEST_CHANGES + 1), '改动文件有 513 KB，超过了 512 KB'],
])('a file that is %s: exit code 1', (_, text, message) => {
  const path = join(folderOf(), 'changes.json')
  writeFileSync(path, text)
  const { code, out, err } = handbook('import', path, '--content', VALID)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(new RegExp(`changes\\.json:1 ${message}。改法：.+。$`))
})

test.each<[string[], string]>([
  [[], '没有说要导入哪个文件'],
  [['nowhere.json'], '没有文件“nowhere.json”'],
  [[VALID], '没有文件“'],
  [['a', 'b'], '多了“b”'],
  [['changes.json', '--content', '/nowhere'], '没有内容文件夹“/nowhere”'],
])('%j is wrong usage: exit code 2', (args, phrase) => {
  const { code, out, err } = handbook('import', '--content', VALID, ...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(new RegExp(`${phrase}.*。改法：[^\\n]+。$`))
})
