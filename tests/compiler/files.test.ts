import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
