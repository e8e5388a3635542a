import { answerTo, datesFor, diagnosisOf, officeReply } from '../../assistant/functions'
import { SKILL, WITH_ASSISTANT } from '../../assistant/make/paths'
import compiled from '@/generated/diagnosis.json'
import type { DiagnosisTree } from '@/model/diagnosis'
import { openSkill } from '../../simulator/src'
import { QUERIES } from '../assistant/support'
import { GRID } from '../model/deadlines/grid'
import { allPaths } from '../support/paths'

jest.setTimeout(60_000)

/** As WeChat runs it: without the app, without a network. */
const skill = openSkill(WITH_ASSISTANT, SKILL)

/** A reply as it passes from one context to another. */
const plain = (reply: object) => JSON.parse(JSON.stringify(reply)) as unknown

test('registers the four functions under the name of its folder', () => {
  expect(skill.path).toBe(SKILL)
  expect([...skill.names].sort()).toEqual(['computeDates', 'contactOffice', 'diagnose', 'findAnswer'])
})

/** The sources are held to all labelled queries; here only what bundling may change counts. */
const SOME = QUERIES.filter((_, index) => index % 10 === 0)

test('answers as its sources do, over some of the labelled queries', async () => {
  for (const question of SOME) {
    expect(await skill.call('findAnswer', { question })).toEqual(plain(answerTo({ question })))
  }
})

test('diagnoses as its sources do, on every path', async () => {
  for (const [symptom, ...answers] of allPaths(compiled as DiagnosisTree)) {
    const now = Date.now()
    expect(await skill.call('diagnose', { symptom, answers })).toEqual(plain(diagnosisOf({ symptom, answers }, now)))
  }
  expect(await skill.call('diagnose')).toEqual(plain(diagnosisOf({}, Date.now())))
})

test('computes as its sources do, for all inputs that are tried', async () => {
  for (const [rule, inputs] of Object.entries(GRID).flatMap(([id, all]) => all.map((each) => [id, each] as const))) {
    const now = Date.now()
    expect(await skill.call('computeDates', { rule, ...inputs })).toEqual(plain(datesFor({ rule, ...inputs }, now)))
  }
})

test('names the office as its sources do', async () => {
  expect(await skill.call('contactOffice')).toEqual(plain(officeReply()))
})

test.each(['findAnswer', 'diagnose', 'computeDates', 'contactOffice'])(
  '%s never throws, whatever comes',
  async (name) => {
    const inputs = [
      null,
      1,
      '',
      [],
      { question: [] },
      { symptom: {}, answers: 'no' },
      { rule: '__proto__' },
      { rule: 'diploma', issued: {} },
    ]
    for (const input of inputs) {
      expect(await skill.call(name, input)).toMatchObject({ content: [{ type: 'text' }] })
    }
  },
)

test('has used nothing but what registers functions', () => {
  expect(skill.refused).toEqual([])
})
