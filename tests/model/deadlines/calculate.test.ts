import { calculate, changesTomorrow, createCalculator, readInputs } from '@/model/deadlines'
import { answer, day, findRule, ruleNamed, RULES, WORDS } from './support'

test('every rule is found by its id, and no other', () => {
  for (const rule of RULES) expect(findRule(rule.id)).toBe(rule)
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  expect(findRule('graduation')).toBeUndefined()
})

test('a rule without words is left out, and the others are offered in the order of their words', () => {
  const offered = createCalculator(WORDS.slice(1, 3).reverse())
  expect(offered.rules.map(({ id }) => id)).toEqual(['military-departure', 'diploma'])
  expect(offered.find('diploma')?.title).toBe(ruleNamed('diploma').title)
  expect(offered.find('enrolment')).toBeUndefined()
})

const LABEL = { label: '日期', help: '请填。' }

test.each([
  ['the words of an input', 'verification', {}, 'no words for accepted'],
  ['the unit of a whole number', 'study-limit', { enrolled: LABEL, programme: LABEL }, 'no words for unit'],
])('%s, which the compiler did not check, are missed at once', (_, rule, inputs, message) => {
  const unchecked = WORDS.filter(({ id }) => id === rule).map((words) => ({ ...words, inputs }))
  expect(() => createCalculator(unchecked)).toThrow(message)
})

test.each([
  ['1999-06-30', ['7', '8']],
  ['2026-06-30', ['7', '9']],
])('a diploma issued on %s rests on what is written for all and for its own case: %j', (issued, questions) => {
  const basis = [
    { document: '一本通', question: 7 },
    { document: '一本通', question: 8, for: 'before-2001' },
    { document: '一本通', question: 9, for: 'since-2001' },
  ]
  const words = WORDS.filter(({ id }) => id === 'diploma').map((own) => ({ ...own, basis }))
  const result = createCalculator(words)
    .find('diploma')
    ?.evaluate({ issued: day(issued) }, day('2026-11-24'))
  expect(result?.basis.map(({ question }) => String(question))).toEqual(questions)
})

test('a result is plain data of the promised shape', () => {
  const result = answer('enrolment', { year: '2025' }, '2025-09-10')
  expect(Object.keys(result)).toEqual(['rule', 'answer', 'headline', 'milestones', 'notices', 'basis'])
  const [window] = result.milestones
  expect(Object.keys(window ?? {}).join()).toBe('id,start,end,approximate,advice,title,why,missed,reminder')
  expect(result.answer?.milestone).toBe(window)
  expect(window).toMatchObject({ start: '2025-09-01', end: '2025-10-31', approximate: true, advice: false })
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

function changes(id: string, raw: Record<string, string>, today: string): boolean {
  const rule = ruleNamed(id)
  const read = readInputs(rule, raw)
  if (!read.ok) throw new Error(id)
  expect(calculate(rule, read.values, day(today))).toEqual(calculate(rule, read.values, day(today)))
  return changesTomorrow(rule, read.values, day(today))
}

test.each([
  ['diploma', { issued: '2025-06-30' }, '2025-06-28', false],
  ['diploma', { issued: '2025-06-30' }, '2025-06-29', true],
  ['diploma', { issued: '2025-06-30' }, '2025-06-30', true],
  ['diploma', { issued: '2025-06-30' }, '2025-07-01', false],
  ['enrolment', { year: '2025' }, '2025-08-31', true],
  ['enrolment', { year: '2025' }, '2025-10-31', true],
  ['military-return', { status: 'enrolled', discharged: '2025-03-20' }, '2025-12-31', true],
  ['military-return', { status: 'enrolled', discharged: '2025-03-20' }, '2025-12-30', false],
])('%s %j on %s: changes tomorrow is %s', (id, raw, today, expected) => {
  expect(changes(id, raw, today)).toBe(expected)
})
