import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { createDiagnosis, type DiagnosisTree } from '../../../src/model/diagnosis'
import { pathFromText, pathToText } from '../../../src/model/diagnosis/link'
import { allPaths } from '../../support/paths'

const NONE: DiagnosisTree = { symptoms: [], nodes: [], outcomes: [] }
const { diagnosis: tree = NONE, outline } = compileContent(join(__dirname, '../../../src/content'))
const diagnosis = createDiagnosis(tree)
const paths = allPaths(tree)

test('every path, and where it leads', () => {
  expect(paths.map((path) => `${path.join(' ')} ⇒ ${diagnosis.outcome(path)?.id ?? ''}`)).toMatchSnapshot()
})

test.each(paths)('%s %s %s %s %s', (...path) => {
  const taken = path.filter((id) => id !== undefined)
  expect(taken.length).toBeLessThanOrEqual(5)
  taken.forEach((_, index) => {
    const place = diagnosis.at(taken.slice(0, index + 1))
    expect(place?.kind).toBe(index === taken.length - 1 ? 'outcome' : 'ask')
    if (place?.kind === 'ask') expect(place.node.answers.some(({ label }) => /不确定/.test(label))).toBe(true)
  })
  expect(diagnosis.outcome(taken)?.actions.length).toBeGreaterThan(0)
  expect(diagnosis.answered(taken)).toHaveLength(taken.length - 1)
  expect(pathFromText(pathToText(taken))).toEqual(taken)
})

test('all symptoms have a title for buttons, all outcomes and the questions of the handbook are reached', () => {
  expect(outline.diagnosis?.symptoms.map(({ id }) => id)).toEqual(diagnosis.symptoms.map(({ id }) => id))
  const outcomes = paths.flatMap((path) => diagnosis.outcome(path) ?? [])
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(tree.outcomes.length)
  expect(outcomes.flatMap((outcome) => outcome.questions)).toEqual(
    expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  )
})

test('a credential that cannot be found: the year, later changes and earlier finds are asked before the account', () => {
  const asked = diagnosis.answered(['credential-not-found', 'late', 'unchanged', 'never', 'passed'])
  expect(asked.map(({ question }) => question.slice(0, 4))).toEqual(['你是哪一', '毕业以后', '你以前在', '到学历证'])
})

test.each([[[]], [['nowhere']], [['diploma-lost', 'nowhere']], [['diploma-lost', 'diploma', 'diploma']]])(
  '%j leads nowhere',
  (path) => {
    expect(diagnosis.at(path)).toBeUndefined()
    expect(diagnosis.outcome(path)).toBeUndefined()
  },
)

test('there is no outcome before the end, and an answer leads to the next place', () => {
  expect(diagnosis.outcome(['diploma-lost'])).toBeUndefined()
  expect(diagnosis.answer(['diploma-lost'], 'degree')).toMatchObject({
    kind: 'outcome',
    path: ['diploma-lost', 'degree'],
  })
})

test('nobody is asked for personal data', () => {
  const asked = tree.nodes.flatMap(({ question, help = '' }) => [question, help]).join('\n')
  expect(asked).not.toMatch(/输入|填写你的|告诉我们|您|！/)
})
