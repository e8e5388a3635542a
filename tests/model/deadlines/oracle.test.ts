/** Every rule on every start date from 2000 to 2040, against Temporal and plain searches through the published holidays. */
import published from 'chinese-days/dist/chinese-days.json'
import { Temporal } from 'temporal-polyfill'
import type { Result } from '@/model/deadlines'
import { answer, line, noticesOf } from './support'

/** Temporal's own days, from the eve of 2000 to past a month from the end of 2040. */
const CALENDAR = Array.from({ length: 15_010 }, (_, i) => Temporal.PlainDate.from('1999-12-31').add({ days: i }))
const NAMES = CALENDAR.map(String)
const TODAY = '2026-11-24'

jest.setTimeout(60_000)

const ends = (result: Result, id: string) => result.milestones.filter((m) => m.id === id).map(({ end }) => end)

const withoutAdvice = (result: Result) => result.milestones.filter(({ advice }) => !advice)

interface Day {
  name: string
  date: Temporal.PlainDate
  /** The day before. */
  eve: string
  /** The following days, itself the first. */
  onwards: (days: number) => Temporal.PlainDate[]
}

/** Disagreements are collected and reported at once: an expectation for each of 15,000 days would cost a second. */
function onEveryDay(disagrees: (day: Day, index: number) => boolean) {
  const days = CALENDAR.flatMap((date, i): Day[] => {
    const onwards = (count: number) => CALENDAR.slice(i, i + count)
    return date.year < 2000 || date.year > 2040
      ? []
      : [{ name: NAMES[i] ?? '', date, eve: NAMES[i - 1] ?? '', onwards }]
  })
  expect(days).toHaveLength(14_976)
  expect(days.filter(disagrees).map(({ name }) => name)).toEqual([])
}

test('a diploma opens on its date, and changes close the day before; none before 2001', () => {
  onEveryDay(({ name, eve }) => {
    const lines = withoutAdvice(answer('diploma', { issued: name }, TODAY))
      .map(line)
      .join()
    return lines !== (name < '2001' ? '' : `query-opens ${name}..,changes-close ..${eve}`)
  })
})

test('everything is done on the eve of departure, advised for the last working day', () => {
  const carried = (days: Record<string, string>) => new Set(Object.keys(days).filter((name) => name >= '2024'))
  const off = carried(published.holidays)
  const exchanged = carried(published.workdays)
  let lastWorked = '1999-12-31' // a Friday
  onEveryDay(({ name, date, eve }) => {
    const result = answer('military-departure', { status: 'enrolled', departs: name }, TODAY)
    const agrees = ends(result, 'apply-before').join() === `${eve},${lastWorked}`
    if (exchanged.has(name) || (date.dayOfWeek <= 5 && !off.has(name))) lastWorked = name
    return !agrees
  })
})

test('a place is kept two years, and the intakes are those of the discharge year and the next', () => {
  onEveryDay(({ name, date }) => {
    const milestones = withoutAdvice(answer('military-return', { status: 'admitted', discharged: name }, TODAY))
    const kept = date.add({ years: 2 }).toString()
    const expected = `return-intake ${date.year},return-intake ${date.year + 1},retention-ends ..${kept}`
    return milestones.map(line).join() !== expected
  })
})

test('a report is expected after a month, with the delay when any day of it is in January, February or June to August', () => {
  onEveryDay(({ name, date, onwards }) => {
    const result = answer('verification', { accepted: name }, TODAY)
    const expected = date.add({ months: 1 })
    const interval = onwards(date.until(expected).days + 1)
    const delayed = interval.some(({ month }) => [1, 2, 6, 7, 8].includes(month))
    const agrees = ends(result, 'report-expected').join() === expected.toString()
    return !agrees || noticesOf(result).includes('holiday-delay') !== delayed
  })
})

test('a span of study ends on the same day of the year', () => {
  onEveryDay(({ name, date }, index) => {
    const programme = (index % 10) + 1
    const maximum = programme + (index % 6)
    const inputs = { enrolled: name, programme: String(programme), maximum: String(maximum) }
    const [first, second] = answer('study-limit', inputs, TODAY).milestones
    const agrees = first?.end === date.add({ years: programme }).toString()
    return !agrees || second?.end !== date.add({ years: maximum }).toString()
  })
})

test('the window of enrolment is September and October, and one notice says where in it today is', () => {
  const states = ['not-open-yet', 'in-progress', 'overdue']
  onEveryDay(({ name, date: { year, month } }) => {
    const told = noticesOf(answer('enrolment', { year: String(year) }, name)).filter((id) => states.includes(id))
    return told.join() !== (month < 9 ? 'not-open-yet' : month > 10 ? 'overdue' : 'in-progress')
  })
})

test('a third intake is never offered, and being late is told from the third year on', () => {
  onEveryDay(({ name }) => {
    const result = answer('military-return', { status: 'enrolled', discharged: '2025-10-15' }, name)
    const offered = result.milestones.flatMap(({ year }) => year ?? [])
    return offered.some((year) => year > 2026) || noticesOf(result).includes('overdue') !== name >= '2027'
  })
})
