import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { folderOf, problemsIn, removeFolders, VALID } from './content-folder'

afterAll(removeFolders)

test.each(['office.yaml', 'categories.yaml', 'documents.yaml'])('without %s', (name) => {
  const folder = folderOf(VALID)
  rmSync(join(folder, name))
  expect(problemsIn(folder)).toEqual([
    { file: name, line: 1, message: expect.stringContaining('没有这个文件') as string },
  ])
})

test('without questions', () => {
  const folder = folderOf(VALID)
  rmSync(join(folder, 'questions'), { recursive: true })
  expect(problemsIn(folder)).toEqual([
    { file: 'questions', line: 1, message: expect.stringContaining('一个问题也没有') as string },
  ])
})

test('a file saved in another encoding', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'office.yaml'), Buffer.from([0xb5, 0xe7, 0xbb, 0xb0]))
  expect(problemsIn(folder)).toEqual([
    { file: 'office.yaml', line: 1, message: expect.stringContaining('不是 UTF-8 编码') as string },
  ])
})

test('line ends and byte order marks of Windows, and the hidden files of editors, change nothing', () => {
  const folder = folderOf(VALID)
  const file = join(folder, 'questions/01-mismatch.md')
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace(/\n/g, '\r\n')}`)
  writeFileSync(join(folder, 'questions/.01-mismatch.md.swp'), '')
  writeFileSync(join(folder, 'questions/~$mismatch.docx'), '')
  expect(compileContent(folder)).toEqual(compileContent(VALID))
})

test.each([
  ['diagnosis.yaml', 'diagnosis.yml', '改名为“diagnosis.yaml”'],
  ['checklists', 'checklist', '改名为“checklists”'],
  ['guides', 'Guide', '改名为“guides”'],
  ['deadlines', 'deadlnies', '改名为“deadlines”'],
])('%s under the name %s', (name, wrong, remedy) => {
  const folder = folderOf(VALID)
  renameSync(join(folder, name), join(folder, wrong))
  expect(problemsIn(folder)).toContainEqual({
    file: wrong,
    line: 1,
    message: expect.stringContaining(remedy) as string,
  })
})

test.each([
  ['diagnosis (1).yaml', '移出内容文件夹；这里只能有 questions、guides、'],
  ['office.yml', '已经有“office.yaml”：把内容并进去，删去这个'],
  ['notes.docx', '移出内容文件夹'],
])('%s beside the others', (name, remedy) => {
  const folder = folderOf(VALID)
  cpSync(join(folder, 'office.yaml'), join(folder, name))
  expect(problemsIn(folder)).toEqual([{ file: name, line: 1, message: expect.stringContaining(remedy) as string }])
})

test('what authors keep beside the content is no stray', () => {
  const folder = folderOf(VALID)
  for (const name of ['README.md', 'handbook.txt']) writeFileSync(join(folder, name), '说明\n')
  for (const name of ['additions', 'answers']) writeFileSync(join(folder, `${name}.yaml`), `${name}: []\n`)
  expect(problemsIn(folder)).toEqual([])
})

test.each(['questions', 'guides', 'checklists', 'deadlines'])('a file in place of the folder %s', (name) => {
  const folder = folderOf(VALID)
  rmSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name), '')
  expect(problemsIn(folder)).toContainEqual({
    file: name,
    line: 1,
    message: expect.stringContaining('这里应是文件夹，却是一个文件') as string,
  })
})

test.each(['office.yaml', 'diagnosis.yaml', 'questions/02-lost.md', 'handbook.txt', 'README.md'])(
  'a folder in place of the file %s',
  (name) => {
    const folder = folderOf(VALID)
    rmSync(join(folder, name), { force: true })
    mkdirSync(join(folder, name))
    expect(problemsIn(folder)).toContainEqual({
      file: name,
      line: 1,
      message: expect.stringContaining('这里应是文件，却是一个文件夹') as string,
    })
  },
)

test('a file too long', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'handbook.txt'), '学'.repeat(45_000))
  expect(problemsIn(folder)).toEqual([
    { file: 'handbook.txt', line: 1, message: expect.stringContaining('文件有 132 KB，超过了 128 KB') as string },
  ])
})

test('a file with too many lines', () => {
  const folder = folderOf(VALID)
  writeFileSync(join(folder, 'handbook.txt'), '学\n'.repeat(4000))
  expect(problemsIn(folder)).toEqual([
    { file: 'handbook.txt', line: 1, message: expect.stringContaining('文件有 4001 行，超过了 4000 行') as string },
  ])
})

test.each([
  ['\uFFFD', '学籍信息”后面有乱码“\uFFFD”'],
  ['\0', 'U+0000'],
  ['\x07', 'U+0007'],
  ['\x85', 'U+0085'],
  ['\uFEFF', 'U+FEFF'],
  ['\u200B', 'U+200B'],
  ['\u202E', 'U+202E'],
  ['\u2028', 'U+2028'],
])('the character %j, which no reader could make out', (character, phrase) => {
  const folder = folderOf(VALID)
  const file = join(folder, 'questions/01-mismatch.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('学籍信息', `学籍信息${character}`))
  expect(problemsIn(folder)).toContainEqual({
    file: 'questions/01-mismatch.md',
    line: 3,
    message: expect.stringContaining(phrase) as string,
  })
})
