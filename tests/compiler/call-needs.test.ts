import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, problemsIn, removeFolders } from './content-folder'

const CONTENT = join(__dirname, '../../src/content')

afterAll(removeFolders)

/** The problems of the content with one text replaced in one file. */
function problemsWith(file: string, text: string, other: string) {
  const folder = folderOf(CONTENT)
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const line = before.slice(0, before.indexOf(text)).split('\n').length
  writeFileSync(path, before.replace(text, other))
  return { line, problems: problemsIn(folder) }
}

it.each([
  'questions/02-enrolment-not-found.md',
  'questions/06-diploma.md',
  'guides/5-bind-after-change.md',
  'deadlines/2-diploma.yaml',
  'diagnosis.yaml',
])('nothing can be needed at hand that the office does not list (%s)', (file) => {
  const { line, problems } = problemsWith(file, 'hand: [', 'hand: [nobody, ')
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ file, line })
  expect(problems[0]?.message).toContain('office.yaml 的 call.hand 里没有“nobody”。改法：从这些里选：identity、')
})

it('what is needed somewhere cannot be taken off the office’s list', () => {
  const { problems } = problemsWith('office.yaml', '- id: lost', '- id: mislaid')
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['questions/06-diploma.md', 'diagnosis.yaml']))
})

it('what to ask is said in phrases', () => {
  const { line, problems } = problemsWith('diagnosis.yaml', 'ask: [我的学籍注册好了没有]', 'ask: [我的学籍。注册好了]')
  expect(problems).toMatchObject([{ line, message: expect.stringContaining('这里写的是名目') as string }])
})
