import { datesFor } from '../../assistant/functions'
import { datesShape } from '../../assistant/shapes'
import { calculate, chinaMidnight, countdownTo, formatDay, readInputs, whenOf } from '../../src/model/deadlines'
import { calculator } from '../../src/model/deadlines/handbook'
import { summary } from '../../src/model/deadlines/result-text'
import { deadlineLink } from '../../src/routes'
import { GRID, TODAYS } from '../model/deadlines/grid'
import { day, ruleNamed } from '../model/deadlines/support'
import { NOW, saidBy } from './support'

/** Some days of all years, so that each case of each rule is met. */
const DAYS = TODAYS.filter((_, index) => index % 97 === 0)

const cases = Object.entries(GRID).flatMap(([rule, all]) => all.map((inputs) => ({ rule, inputs })))

/** What the screen computes. */
function screenOf(id: string, inputs: Record<string, string>, today: string) {
  const rule = calculator.find(id) ?? ruleNamed(id)
  const read = readInputs(rule, inputs)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return { rule, result: calculate(rule, read.values, day(today)) }
}

test('every date, countdown and state is the calculator’s', () => {
  for (const today of DAYS) {
    for (const { rule: id, inputs } of cases) {
      const { result } = screenOf(id, inputs, today)
      const content = datesFor({ rule: id, ...inputs }, chinaMidnight(day(today))).structuredContent
      const { answer } = result
      expect(content).toMatchObject({
        state: answer === null ? 'over' : answer.open === 'yes' ? 'open' : 'maybe',
        headline: result.headline,
        note: (answer && countdownTo(answer.milestone, day(today))) ?? '',
        today: formatDay(day(today)),
        page: { url: deadlineLink(id, inputs) },
      })
      expect(content?.milestones.map(({ when }) => when)).toEqual(result.milestones.map(whenOf))
      expect(content?.notices).toEqual(result.notices.map(({ text }) => text))
    }
  }
})

test('says nothing that the screen does not say', () => {
  const known = ({ rule, result }: ReturnType<typeof screenOf>, today: string) =>
    [summary(rule, result, day(today)), ...rule.inputs.map(({ label }) => label)].join('\n')
  for (const { rule: id, inputs } of cases) {
    const content = datesFor({ rule: id, ...inputs }, NOW).structuredContent
    const screen = known(screenOf(id, inputs, '2026-11-28'), '2026-11-28')
    for (const text of [content?.headline, ...(content?.notices ?? []), ...(content?.sources ?? [])]) {
      expect(screen).toContain(text)
    }
  }
})

test('what it returns is of the declared shape', () => {
  for (const { rule, inputs } of cases) {
    const { structuredContent } = datesFor({ rule, ...inputs }, NOW)
    expect(() => datesShape.parse(structuredContent)).not.toThrow()
  }
})

test('today is China’s today, wherever the phone is', () => {
  const lateInChina = Date.UTC(2026, 10, 27, 16)
  expect(datesFor({ rule: 'diploma', issued: '2026-06-30' }, lateInChina).structuredContent?.today).toBe(
    '2026年11月28日',
  )
})

test('the answer comes first, the source last', () => {
  const text = saidBy(datesFor({ rule: 'military-return', status: 'enrolled', discharged: '2025-09-01' }, NOW))
  expect(text).toMatch(/^2026年（今年的可能已过，马上问学位办）。这是按今天（2026年11月28日）和用户说的情况算的。/)
  expect(text).toMatch(/出处：手册问题5；.*教育部令第41号.*。$/)
})

test('without a rule it asks which date is meant', () => {
  const { structuredContent: content } = datesFor({}, NOW)
  expect(content?.state).toBe('ask')
  expect(content?.choices.map(({ call }) => call.arguments['rule'])).toEqual(calculator.rules.map(({ id }) => id))
})

test('what is missing is asked for with its help, never filled in', () => {
  const reply = datesFor({ rule: 'military-return', status: 'enrolled' }, NOW)
  expect(reply.isError).toBe(false)
  expect(reply.structuredContent).toMatchObject({
    state: 'ask',
    headline: '还要知道：退役日期',
    milestones: [],
    missing: [{ name: 'discharged', label: '退役日期', help: expect.stringContaining('退役证件上的日期') as string }],
  })
  expect(saidBy(reply)).toMatch(/请用户来说，不要替用户填。$/)
})

test('a missing choice is offered, and keeps what is known', () => {
  const { choices } = datesFor({ rule: 'military-return', discharged: '2026-09-01' }, NOW).structuredContent ?? {}
  expect(choices?.map(({ call }) => call.arguments)).toEqual([
    { rule: 'military-return', discharged: '2026-09-01', status: 'admitted' },
    { rule: 'military-return', discharged: '2026-09-01', status: 'enrolled' },
  ])
})

test('a year may come as a number', () => {
  expect(datesFor({ rule: 'enrolment', year: 2026 }, NOW).structuredContent?.state).toBe('over')
})

test('what a rule has no use for is left out', () => {
  const { structuredContent } = datesFor({ rule: 'enrolment', year: '2026', issued: '2026-06-30' }, NOW)
  expect(structuredContent?.inputs).toEqual([{ label: expect.any(String) as string, value: '2026年' }])
})

test.each([
  ['an unknown rule', { rule: 'fees' }, /没有这个日期可算。能算的有：.*（diploma）.*不要自己算/],
  ['an unknown choice', { rule: 'military-return', status: 'general' }, /请选择：录取新生、在校研究生。请用户核对/],
  ['a day that is none', { rule: 'diploma', issued: '2026-02-30' }, /2026年2月只有 1 到 28 日/],
  ['a month without a day', { rule: 'diploma', issued: '2026-06' }, /写成“年-月-日”/],
  ['a year out of range', { rule: 'enrolment', year: '1900' }, /2000 到 2050 之间/],
  [
    'dates that contradict each other',
    { rule: 'military-return', status: 'enrolled', departs: '2026-09-01', discharged: '2025-09-01' },
    /退役日期要晚于入伍日期/,
  ],
])('%s is answered by what is accepted', (_, input, message) => {
  const reply = datesFor(input, NOW)
  expect(reply.isError).toBe(true)
  expect(reply.structuredContent).toBeUndefined()
  expect(saidBy(reply)).toMatch(message)
  expect(saidBy(reply)).not.toMatch(/fees|general/)
})

test('numbers that tell who somebody is are dropped before anything else', () => {
  const { structuredContent } = datesFor({ rule: 'enrolment', year: '2026 13812345678' }, NOW)
  expect(structuredContent?.inputs.map(({ value }) => value)).toEqual(['2026年'])
})
