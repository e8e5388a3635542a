import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'
import { generatedData } from '../../compiler/generate'
import { writeIds } from '../../compiler/ids'
import { writeJson } from '../../compiler/write'
import { folderOf, removeFolders, VALID } from './content-folder'

const handbook = compileContent(VALID)
const data = generatedData(handbook)

afterAll(removeFolders)

test('writes one file for each part of the handbook', () => {
  const folder = join(folderOf(), 'new/compiled')
  const names = Object.keys(data)
  expect(names).toEqual(expect.arrayContaining(['app.json', 'outline.json', 'questions.json', 'office.json']))
  expect(writeJson(data, folder)).toEqual(names)
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  expect(read('app.json')).toEqual(handbook.app)
  expect(read('outline.json')).toEqual(handbook.outline)
  expect(read('questions.json')).toEqual(handbook.questions)
  expect(read('office.json')).toEqual(handbook.office)
  expect(readdirSync(folder).sort()).toEqual(names.sort())
})

test('touches only the files whose content changed', () => {
  const folder = folderOf()
  writeJson(data, folder)
  const longAgo = new Date('2020-01-01T00:00:00Z')
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo)

  const changed = { ...handbook, office: { ...handbook.office, phone: '0431-85583207' } }
  expect(writeJson(generatedData(changed), folder)).toEqual(['office.json'])
  const touched = readdirSync(folder).filter((name) => statSync(join(folder, name)).mtimeMs !== longAgo.getTime())
  expect(touched).toEqual(['office.json'])
})

test('the same content gives the same files, byte for byte', () => {
  const [one, two] = [folderOf(), folderOf()]
  writeJson(data, one)
  writeJson(generatedData(compileContent(folderOf(VALID))), two)
  for (const name of readdirSync(one)) {
    expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'))
  }
})

test('the ids in the content become types, each once, without adding code', () => {
  const folder = folderOf()
  expect(writeIds(handbook, folder)).toEqual(['ids.ts'])
  const [, ...types] = readFileSync(join(folder, 'ids.ts'), 'utf8').trim().split('\n\n')
  expect(types).toEqual([
    'export type QuestionNumber = 1 | 2',
    "export type CategoryId = 'enrolment' | 'credential'",
    "export type StageId = 'current' | 'alumnus'",
    "export type GuideId = 'own-credential' | 'papers'",
    "export type StepId = 'open' | 'phone' | 'collect' | 'go' | 'send' | 'check'",
    "export type ScreenId = 'account' | 'log-in'",
    "export type ChecklistId = 'lost'",
    "export type RuleId = 'military-return' | 'diploma'",
    'export type HandId = never',
    "export type SymptomId = 'information-wrong' | 'found-before'",
    "export type AnswerId = 'yes-changed' | 'not-sure'",
  ])
})

test('a handbook without any of a kind has no ids of that kind', () => {
  const folder = folderOf()
  const { categories, stages, questions } = handbook.outline
  const outline = { categories, stages, questions, guides: [], checklists: [], deadlines: [] }
  writeIds({ ...handbook, outline, guides: [], diagnosis: undefined }, folder)
  const text = readFileSync(join(folder, 'ids.ts'), 'utf8')
  for (const name of ['GuideId', 'StepId', 'ChecklistId', 'RuleId', 'SymptomId', 'AnswerId']) {
    expect(text).toContain(`export type ${name} = never`)
  }
})
