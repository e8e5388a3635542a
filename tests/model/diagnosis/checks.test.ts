import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDiagnosis } from '../../../compiler/diagnosis/read'
import { WORDS } from '../deadlines/support'

const TREE = readFileSync(join(__dirname, '../../../src/content/diagnosis.yaml'), 'utf8')
const DEADLINES = { ids: new Set<string>(WORDS.map(({ id }) => id)), words: WORDS, entries: [] }
const NUMBERS = new Set(Array.from({ length: 12 }, (_, index) => index + 1))

function problemsOf(text: string): string[] {
  const problems: string[] = []
  readDiagnosis(
    { name: 'diagnosis.yaml', text, report: (line, message) => problems.push(`${line} ${message}`) },
    { numbers: NUMBERS, deadlines: DEADLINES, hand: undefined },
  )
  return problems
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}

test('the tree is valid', () => {
  expect(problemsOf(TREE)).toEqual([])
})

test.each([
  ['an unknown outcome', '{ outcome: register-first } }', '{ outcome: nowhere } }', '没有代号为“nowhere”的结论'],
  ['an unknown question to ask', '{ ask: class-of }', '{ ask: nowhere }', '没有代号为“nowhere”的问题'],
  ['nowhere to go', 'to: { ask: class-of }', 'to: class-of', '没有写清去哪里'],
  ['a name in capitals', 'id: diploma-lost', 'id: Diploma', '“Diploma”不合格式'],
  ['a symptom to choose that is none', '[enrolment-not-found, ', '[dog-lost, ', '没有代号为“dog-lost”的症状'],
  ['an unknown rule', 'deadline: diploma', 'deadline: tomorrow', '没有名为“tomorrow”的日期规则'],
  ['an unknown rule with inputs', 'rule: military-departure', 'rule: tomorrow', '没有名为“tomorrow”的日期规则'],
  ['an input that the rule lacks', 'inputs: { status:', 'inputs: { state:', '没有“state”这一项'],
  ['a value that the rule refuses', '{ status: admitted }', '{ status: retired }', '请选择'],
  ['an unknown number', 'questions: [1, 2]', 'questions: [1, 99]', '没有题号为“99”的问题'],
  ['a number twice', 'questions: [1, 2]', 'questions: [1, 1]', '“1”重复了'],
])('%s', (_, right, wrong, phrase) => {
  const text = TREE.replace(right, wrong)
  expect(problemsOf(text)).toContainEqual(
    expect.stringMatching(new RegExp(`^${lineOf(text, wrong)} .*${phrase}.*。改法：.+。$`)),
  )
})

test.each([
  ['a loop', /(label: 改过, to: )\{ ask: what-changed \}/, '$1{ ask: class-of }', /会绕回到自己：.*class-of/],
  ['a fifth answer', /(id: passed, label: 到了, to: ).*/, '$1{ ask: deputy } }', /要回答超过 4 次：class-of/],
  [
    'nobody not sure',
    / {6}- \{ id: not-sure, label: 我不确定，或已入伍、手续还没办, to: \{ outcome: military-ask-office \} \}\n/,
    '',
    /“military-stage”没有“我不确定”/,
  ],
  [
    'an outcome that none reaches',
    /\{ outcome: bind-both \}/,
    '{ outcome: bind-former-id }',
    /没有哪条路会得出“bind-both”/,
  ],
  ['a question that none asks', /\{ ask: deputy \}/, '{ outcome: defer-by-deputy }', /没有哪个答案会问到“deputy”/],
  [
    'a question of the handbook that none reads',
    /questions: \[3, (.*)\]/g,
    'questions: [$1]',
    /没有哪个结论会让读者看问题 3/,
  ],
])('%s', (kind, right, wrong, complaint) => {
  let text = TREE.replace(right, wrong)
  if (kind.startsWith('a question of')) text = text.replace('questions: [2, 3, 12]', 'questions: [2, 12]')
  expect(problemsOf(text)).toContainEqual(expect.stringMatching(complaint))
})
