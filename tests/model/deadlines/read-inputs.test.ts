import { accepts, readInputs, type RawInputs } from '@/model/deadlines'
import { addDays } from '@/model/deadlines/calendar-date'
import { day, ruleNamed as rule } from './support'

/** Each message as `field: message`. */
function refused(id: string, raw: RawInputs): string[] {
  const read = readInputs(rule(id), raw)
  return read.ok ? [] : read.errors.map(({ field, message }) => `${field}: ${message}`)
}

const DATE = '请填 1950-01-01 到 2050-12-31 之间的日期，写成“年-月-日”，例如 2025-06-30。'
const LATER = '请填 2000-01-01 到 2050-12-31 之间的日期，写成“年-月-日”，例如 2025-06-30。'
const YEAR = '请填四位数的年份，2000 到 2050 之间，例如 2025。'

test.each([
  ['30 February', '2025-02-30', `2025年2月只有 1 到 28 日。${DATE}`],
  ['29 February of a common year', '2025-02-29', `2025年2月只有 1 到 28 日。${DATE}`],
  ['31 April', '2025-04-31', `2025年4月只有 1 到 30 日。${DATE}`],
  ['day 0', '2025-12-00', `2025年12月只有 1 到 31 日。${DATE}`],
  ['month 13', '2025-13-01', DATE],
  ['month 0', '2025-00-01', DATE],
  ['the year 1900', '1900-01-01', DATE],
  ['before the first day', '1949-12-31', DATE],
  ['after the last day', '2051-01-01', DATE],
  ['text', '去年夏天', DATE],
  ['a day with something behind it', '2025-02-30 x', DATE],
  ['a day with something before it', 'x2025-02-30', DATE],
  ['nothing', '', `还没有填“发证日期”。${DATE}`],
  ['spaces', '  ', `还没有填“发证日期”。${DATE}`],
])('a diploma issued on %s', (_, issued, message) => {
  expect(refused('diploma', { issued })).toEqual([`issued: ${message}`])
})

test.each(['1999', '2051', '25', '02025', '2025年', '2025.5', '-2025', '1e3', 'x2025', '２０２５'])(
  'the year %s',
  (year) => {
    expect(refused('enrolment', { year })).toEqual([`year: ${YEAR}`])
  },
)

test.each(['2000', '2050', ' 2025 '])('the year %j is accepted', (year) => {
  expect(readInputs(rule('enrolment'), { year })).toEqual({ ok: true, values: { year: Number(year) } })
})

test.each(['1950-01-01', '2050-12-31', ' 2024-02-29 '])('a diploma issued on %j is accepted', (issued) => {
  expect(readInputs(rule('diploma'), { issued })).toEqual({ ok: true, values: { issued: issued.trim() } })
})

const RETURN = { status: 'enrolled', discharged: '2000-01-01' }
const STUDY = { programme: '3', maximum: '5' }

test.each([
  ['military-departure', 'departs', { status: 'enrolled' }, '2000-01-01'],
  ['military-return', 'departs', RETURN, '1990-01-01'],
  ['military-return', 'discharged', RETURN, '2000-01-01'],
  ['study-limit', 'enrolled', STUDY, '2000-01-01'],
  ['verification', 'accepted', {}, '2000-01-01'],
])('%s: the first day of %s, beside %j, is %s, and the last is the end of 2050', (id, field, others, first) => {
  const eve = addDays(day(first), -1)
  const range = `请填 ${first} 到 2050-12-31 之间的日期，写成“年-月-日”，例如 2025-06-30。`
  const messages = (date: string) => refused(id, { ...others, [field]: date })
  expect([first, eve, '2051-01-01'].map(messages)).toEqual([[], [`${field}: ${range}`], [`${field}: ${range}`]])
})

test('every field at fault has its message', () => {
  expect(refused('military-departure', { departs: '2050-12-32', from: 'qr' })).toEqual([
    'from: “参军前办手续”没有“from”这一项，可以填：status、departs。',
    'status: 还没有填“入伍时的身份”。请选择：录取新生、在校研究生。',
    `departs: 2050年12月只有 1 到 31 日。${LATER}`,
  ])
})

test('an unknown input is named even when the others are right', () => {
  expect(refused('enrolment', { year: '2025', month: '9' })).toEqual([
    'month: “学籍注册”没有“month”这一项，可以填：year。',
  ])
})

test('a choice takes its own options only', () => {
  const message = 'status: 请选择：录取新生、在校研究生。'
  expect(refused('military-departure', { status: 'graduate', departs: '2025-09-10' })).toEqual([message])
  expect(refused('military-departure', { status: 'constructor', departs: '2025-09-10' })).toEqual([message])
})

test.each([
  ['2023-09-10', '2025-09-09', []],
  ['2025-09-09', '2025-09-09', ['discharged: 退役日期要晚于入伍日期（2025年9月9日），请核对这两个日期。']],
  ['2025-09-10', '2025-09-09', ['discharged: 退役日期要晚于入伍日期（2025年9月10日），请核对这两个日期。']],
  ['', '2025-09-09', []],
])('left on %j, discharged on %s', (departs, discharged, messages) => {
  expect(refused('military-return', { status: 'enrolled', departs, discharged })).toEqual(messages)
})

test.each([
  ['3', '3', []],
  ['3', '2', ['maximum: 最长学习年限不能短于学制，请填 3 到 15 之间的整数，单位是年。']],
  ['0', '5', ['programme: 请填 1 到 10 之间的整数，单位是年。']],
  ['11', '15', ['programme: 请填 1 到 10 之间的整数，单位是年。']],
  ['3', '16', ['maximum: 请填 1 到 15 之间的整数，单位是年。']],
  ['三', '5', ['programme: 请填 1 到 10 之间的整数，单位是年。']],
  ['2.5', '5', ['programme: 请填 1 到 10 之间的整数，单位是年。']],
  ['10', '15', []],
  ['1', '1', []],
])('a programme of %s years and a maximum of %s', (programme, maximum, messages) => {
  expect(refused('study-limit', { enrolled: '2025-09-01', programme, maximum })).toEqual(messages)
})

test.each([
  ['2025-06-30', true],
  ['2025-02-30', false],
  ['1900-01-01', false],
  ['学位办已搬迁', false],
  ['', false],
])('the date of issue takes %s: %s', (text, taken) => {
  const [issued] = rule('diploma').inputs
  expect(issued && accepts(issued, text)).toBe(taken)
})
