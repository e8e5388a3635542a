import { join } from 'node:path'
import { answerTo, datesFor, diagnosisOf } from '../../assistant/functions'
import type { FollowUp } from '../../assistant/shapes'
import { answerShape, datesShape, diagnosisShape, officeShape } from '../../assistant/shapes'
import { agentsText } from '../../assistant/write/agents'
import { readExamples, spread } from '../../assistant/write/examples'
import { mcp } from '../../assistant/write/mcp'
import { skillText } from '../../assistant/write/skill'
import { readLabelled } from '../../measures/search/labelled'
import { calculator } from '../../src/model/deadlines/handbook'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import { deadlines, questions } from '../../src/model/handbook/outline'
import { NOW, unbacked } from './support'

const PATH = join(__dirname, '../model/search/queries.jsonl')
const examples = readExamples(PATH)
const { apis } = mcp()

const inputOf = (name: string) => {
  const input = apis.find((api) => api.name === name)?.inputSchema
  if (!input) throw new Error(`no function ${name}`)
  return input.properties as Record<string, { enum?: string[]; items?: { enum: string[] }; description: string }>
}

test('examples are queries that people may be shown, never one that is held back', () => {
  const held = readLabelled(PATH).flatMap(({ query, split }) => (split === 'held' ? [query] : []))
  const shown = [...examples.asked.map(({ query }) => query), ...examples.outside]
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.filter((query) => held.includes(query))).toEqual([])
})

test('each example is answered by its question, and each of those outside by nothing', () => {
  for (const { number, query } of examples.asked) {
    const { structuredContent } = answerTo({ question: query })
    expect(structuredContent?.page.url).toContain(`number=${number}`)
  }
  for (const query of examples.outside) expect(answerTo({ question: query }).structuredContent?.tier).toBe('nothing')
})

test('AGENTS.md names all that the handbook has', () => {
  const text = agentsText(examples)
  for (const { number, title } of questions) expect(text).toContain(`问题${number}：${title}`)
  for (const { label } of diagnosis.symptoms) expect(text).toContain(`- ${label}`)
  for (const { link } of deadlines) expect(text).toContain(`- ${link}：`)
})

test('what the assistant reads states nothing that the handbook does not', () => {
  const ownWords = apis.flatMap(({ description }) => description)
  const agents = agentsText(examples).replace(/（例如“.*?”）/g, '')
  const skill = skillText(examples).replace(/“.*?”/g, '')
  expect([agents, skill, ...ownWords].flatMap((text) => unbacked(text.replace(/第?6和|一次|一个/g, '')))).toEqual([])
})

test('the triggers and what is outside are taken from all of their lists', () => {
  expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 6)).toEqual([1, 3, 5, 7, 9, 11])
  expect(spread(['a'], 6)).toEqual(['a'])
})

test('a new rule, input, symptom or answer is declared by itself', () => {
  expect(inputOf('computeDates')['rule']?.enum).toEqual(calculator.rules.map(({ id }) => id))
  for (const { inputs } of calculator.rules) {
    for (const { id, help } of inputs) expect(inputOf('computeDates')[id]?.description).toContain(help)
  }
  expect(inputOf('diagnose')['symptom']?.enum).toEqual(diagnosis.symptoms.map(({ id }) => id))
})

test('what is returned is declared as it is', () => {
  const shapes = {
    findAnswer: answerShape,
    diagnose: diagnosisShape,
    computeDates: datesShape,
    contactOffice: officeShape,
  }
  for (const { name, outputSchema } of apis) {
    expect(Object.keys(outputSchema.properties ?? {})).toEqual(Object.keys(shapes[name].shape))
    expect(outputSchema.additionalProperties).toBe(false)
  }
})

test('every choice calls a declared function with what it takes', () => {
  const check = ({ call }: FollowUp) => {
    for (const [key, value] of Object.entries(call.arguments)) {
      const declared = inputOf(call.name)[key]
      expect(declared).toBeDefined()
      const allowed = declared?.enum ?? declared?.items?.enum
      if (allowed) expect(allowed).toEqual(expect.arrayContaining([value].flat()))
    }
  }
  const follow = (choices: readonly FollowUp[] = []): void => {
    for (const choice of choices) {
      check(choice)
      follow(diagnosisOf(choice.call.arguments, NOW).structuredContent?.choices)
    }
  }
  follow(diagnosisOf({}, NOW).structuredContent?.choices)
  answerTo({ question: '查不到' }).structuredContent?.choices.forEach(check)
  datesFor({}, NOW).structuredContent?.choices.forEach(check)
  datesFor({ rule: 'military-return' }, NOW).structuredContent?.choices.forEach(check)
})
