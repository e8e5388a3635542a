import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { writeHandbook } from '../../compiler/write'
import { folderOf, removeFolders, VALID } from './content-folder'

const handbook = compileContent(VALID)

afterAll(removeFolders)

test('writes one file for each part of the handbook', () => {
  const folder = join(folderOf(), 'new/compiled')
  expect(writeHandbook(handbook, folder)).toEqual(['outline.json', 'questions.json', 'office.json'])
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  expect(read('outline.json')).toEqual(handbook.outline)
  expect(read('questions.json')).toEqual(handbook.questions)
  expect(read('office.json')).toEqual(handbook.office)
  expect(readdirSync(folder)).toHaveLength(3)
})

test('touches only the files whose content changed', () => {
  const folder = folderOf()
  writeHandbook(handbook, folder)
  const longAgo = new Date('2020-01-01T00:00:00Z')
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo)

  const changed = { ...handbook, office: { ...handbook.office, phone: '0431-85583207' } }
  expect(writeHandbook(changed, folder)).toEqual(['office.json'])
  const touched = readdirSync(folder).filter((name) => statSync(join(folder, name)).mtimeMs !== longAgo.getTime())
  expect(touched).toEqual(['office.json'])
})

test('the same content gives the same files, byte for byte', () => {
  const [one, two] = [folderOf(), folderOf()]
  writeHandbook(handbook, one)
  writeHandbook(compileContent(folderOf(VALID)), two)
  for (const name of readdirSync(one)) {
    expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'))
  }
})
