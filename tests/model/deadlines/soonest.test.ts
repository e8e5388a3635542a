import { calculate, parseDate, readInputs, soonest, type CalendarDate } from '@/model/deadlines'
import { calculator } from '@/model/deadlines/handbook'

const day = (text: string) => parseDate(text) as CalendarDate

function kept(id: string, inputs: Record<string, string>, today: CalendarDate) {
  const rule = calculator.find(id)
  const read = rule && readInputs(rule, inputs)
  if (!rule || !read?.ok) throw new Error(`${id} refuses ${JSON.stringify(inputs)}`)
  return { id, result: calculate(rule, read.values, today) }
}

const DIPLOMA = ['diploma', { issued: '2026-06-30' }] as const
const RETURN = ['military-return', { status: 'enrolled', departs: '2024-03-01', discharged: '2026-03-10' }] as const
const REPORT = ['verification', { accepted: '2026-06-25' }] as const
const LATE_REPORT = ['verification', { accepted: '2026-08-10' }] as const
const REPORT_OF_THAT_DAY = ['verification', { accepted: '2026-05-30' }] as const
const LATER_DIPLOMA = ['diploma', { issued: '2026-07-01' }] as const
const DIPLOMA_OF_1999 = ['diploma', { issued: '1999-06-30' }] as const

test.each([
  ['nothing', '2026-06-26', [], undefined],
  ['one alone', '2026-06-26', [DIPLOMA], 'diploma'],
  ['the earlier day, whatever the order', '2026-06-26', [DIPLOMA, REPORT], 'diploma'],
  ['the earlier day, whatever the order', '2026-06-26', [REPORT, DIPLOMA], 'diploma'],
  ['what was kept first, of the same day', '2026-06-26', [DIPLOMA, REPORT_OF_THAT_DAY], 'diploma'],
  ['what was kept first, of the same day', '2026-06-26', [REPORT_OF_THAT_DAY, DIPLOMA], 'verification'],
  ['what ends today rather than what begins later', '2026-06-30', [LATER_DIPLOMA, REPORT_OF_THAT_DAY], 'verification'],
  ['what begins today rather than what comes later', '2026-06-30', [REPORT, DIPLOMA], 'diploma'],
  ['a day rather than a year', '2026-06-26', [RETURN, DIPLOMA], 'diploma'],
  ['nothing, where nothing is left to be done', '2026-06-26', [DIPLOMA_OF_1999], undefined],
  ['a year rather than nothing left to be done', '2026-06-26', [DIPLOMA_OF_1999, RETURN], 'military-return'],
  ['a year rather than nothing left to be done', '2026-06-26', [RETURN, DIPLOMA_OF_1999], 'military-return'],
  ['what is to come rather than what has come', '2026-08-20', [DIPLOMA, LATE_REPORT], 'verification'],
])('first comes %s (%s)', (_, today, inputs, first) => {
  const results = inputs.map(([id, texts]) => kept(id, texts, day(today)))
  expect(soonest(results, day(today))?.id).toBe(first)
})
