import { diagnosisOf } from '../../assistant/functions'
import { diagnosisShape } from '../../assistant/shapes'
import compiled from '../../src/generated/diagnosis.json'
import type { DiagnosisPath, DiagnosisTree } from '../../src/model/diagnosis'
import { diagnosis } from '../../src/model/diagnosis/handbook'
import { plainText } from '../../src/model/handbook/text'
import { diagnosisLink } from '../../src/routes'
import { pathToText } from '../../src/model/diagnosis/link'
import { allPaths } from '../support/paths'
import { NOW, saidBy, textsOf, unbacked } from './support'

const ends = allPaths(compiled as DiagnosisTree)
/** Every place on every path. */
const places = [
  ...new Map(
    ends
      .flatMap((path) => path.map((_, index) => path.slice(0, index + 1)))
      .map((path): [string, DiagnosisPath] => [pathToText(path), path]),
  ).values(),
]

const at = ([symptom, ...answers]: DiagnosisPath) => diagnosisOf({ symptom, answers }, NOW)

test.each(places.map((path) => [pathToText(path), path] as const))('%s is the screen’s place', (_, path) => {
  const { structuredContent: content } = at(path)
  const place = diagnosis.at(path)
  expect(content?.page.url).toBe(diagnosisLink(pathToText(path)))
  if (place?.kind === 'ask') {
    expect(content).toMatchObject({ state: 'question', title: place.node.question })
    expect(content?.choices.map(({ label }) => label)).toEqual(place.node.answers.map(({ label }) => label))
  } else {
    expect(content).toMatchObject({ state: 'outcome', title: place?.outcome.title, choices: [] })
    expect(content?.actions).toEqual(place?.outcome.actions.map(plainText))
    expect(saidBy(at(path))).toMatch(/出处：手册问题[\d、]+。$/)
  }
})

test('each choice leads to the place that it is the way to', () => {
  for (const path of places) {
    for (const { label, call } of at(path).structuredContent?.choices ?? []) {
      const answer = diagnosis.at(path)
      const id = answer?.kind === 'ask' ? answer.node.answers.find((each) => each.label === label)?.id : undefined
      expect(diagnosisOf(call.arguments, NOW).structuredContent).toEqual(at([...path, id ?? '']).structuredContent)
    }
  }
})

test('without anything known it asks what has happened', () => {
  const { structuredContent: content } = diagnosisOf({}, NOW)
  expect(content?.title).toBe('你遇到了哪一种情况')
  expect(content?.choices.map(({ label }) => label)).toEqual(diagnosis.symptoms.map(({ label }) => label))
})

test('choices may be named as the reader names them', () => {
  expect(diagnosisOf({ symptom: '查不到学籍', answers: ['还没有注册账号'] }, NOW).structuredContent).toEqual(
    diagnosisOf({ symptom: 'enrolment-not-found', answers: ['no-account'] }, NOW).structuredContent,
  )
})

test('what a date says today is told where the screen tells it', () => {
  const asked = diagnosisOf({ symptom: 'enrolment-not-found', answers: ['registered'] }, NOW)
  expect(asked.structuredContent?.note).toContain('今天是2026年11月28日。今年入学的：')
})

test.each([
  ['an unknown symptom', { symptom: 'sleepless' }, /没有这个选项。.*查不到学籍（enrolment-not-found）/],
  ['answers without a symptom', { answers: ['no-account'] }, /没有这个选项/],
  [
    'an answer of another question',
    { symptom: 'enrolment-not-found', answers: ['late'] },
    /没有这个选项。.*no-account/,
  ],
  [
    'an answer too many',
    { symptom: 'enrolment-not-found', answers: ['no-account', 'no-account'] },
    /前面的回答已经有结论/,
  ],
])('%s is answered by what can be chosen', (_, input, message) => {
  const reply = diagnosisOf(input, NOW)
  expect(reply.isError).toBe(true)
  expect(saidBy(reply)).toMatch(message)
  expect(saidBy(reply)).not.toMatch(/sleepless|late（/)
})

test('everything that it returns is of the declared shape and backed by the handbook', () => {
  const replies = [diagnosisOf({}, NOW), ...places.map(at)]
  for (const { structuredContent } of replies) expect(() => diagnosisShape.parse(structuredContent)).not.toThrow()
  const today = /今天是\d+年\d+月\d+日。/g
  expect(replies.flatMap(textsOf).flatMap((text) => unbacked(text.replace(today, '')))).toEqual([])
})
