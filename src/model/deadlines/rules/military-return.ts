import { addDays, addYears, calendarDate, yearOf, type CalendarDate } from '../calendar-date'
import { declare, defineRule, type AnswerOf, type MilestoneOf, type NoticeOf, type Open } from '../rule'
import { from, inYear, until } from '../when'
import { formatDay } from '../dates-in-words'
import { STATUS } from './military-status'

const RETURN = declare({
  id: 'military-return',
  inputs: [
    STATUS,
    { id: 'departs', kind: 'date', min: '1990-01-01', max: '2050-12-31', optional: true },
    { id: 'discharged', kind: 'date', min: '2000-01-01', max: '2050-12-31' },
  ],
  milestones: {
    'first-intake': { id: 'return-intake', fills: ['step'] },
    'second-intake': { id: 'return-intake', fills: ['step'] },
    'ask-dates': { reminds: true },
    'retention-ends': { fills: ['kept'] },
  },
  answers: {
    intake: { fills: ['year', 'step'] },
    'last-intake': { fills: ['year', 'step'] },
    'perhaps-this-year': { fills: ['year', 'step'] },
    'perhaps-year-before': { fills: ['before', 'year', 'step'] },
    'first-perhaps-passed': { fills: ['year', 'next'] },
    'last-perhaps-passed': { fills: ['year'] },
    over: {},
  },
  notices: {
    'overdue-two-years': { id: 'overdue' },
    'overdue-intakes': { id: 'overdue', fills: ['end'] },
    'first-intake-passed': { id: 'first-intake-may-have-passed', fills: ['year', 'next'] },
    'first-intake-may-have-passed': { fills: ['year', 'next'] },
    'papers-not-listed': {},
  },
  conflicts: { 'discharged-first': { fills: ['departs'] } },
  terms: { step: STATUS.options, kept: STATUS.options },
})

type Milestone = MilestoneOf<typeof RETURN>
type Notice = NoticeOf<typeof RETURN>
type Status = (typeof STATUS.options)[number]

/** The day from which an intake may be over: its days are not known. */
const mayHavePassed = (year: number) => calendarDate(year, 9, 1)

/** Of the two intakes and the two years, those that are over on `today`, or may be. */
function passed(discharged: CalendarDate, end: CalendarDate, today: CalendarDate): Notice[] {
  const year = yearOf(discharged)
  const values = { year, next: year + 1 }
  if (today > end) return [{ words: 'overdue-two-years' }]
  if (yearOf(today) > year + 1) return [{ words: 'overdue-intakes', values: { end: formatDay(end) } }]
  if (yearOf(today) === year + 1) return [{ words: 'first-intake-passed', values }]
  return discharged >= mayHavePassed(year) ? [{ words: 'first-intake-may-have-passed', values }] : []
}

interface Intake {
  year: number
  isLast: boolean
  open: Open
  status: Status
}

/** The sentence for the intake to go for. */
function sentence({ year, isLast, open, status }: Intake, discharged: CalendarDate, today: CalendarDate) {
  if (open === 'maybe') {
    return isLast
      ? ({ words: 'last-perhaps-passed', values: { year } } as const)
      : ({ words: 'first-perhaps-passed', values: { year, next: year + 1 } } as const)
  }
  const values = { year, step: status }
  if (!isLast) return { words: 'intake', values } as const
  const before = yearOf(discharged)
  if (yearOf(today) > before) return { words: 'last-intake', values } as const
  if (yearOf(today) === before) return { words: 'perhaps-this-year', values } as const
  return { words: 'perhaps-year-before', values: { before, ...values } } as const
}

/** In August, ask for the days of an intake that lies ahead: from the first on, later from the next day, in the end no more. */
function askDates(year: number, today: CalendarDate): Milestone[] {
  const august = calendarDate(year, 8, 1)
  const day = today < august ? august : addDays(today, 1)
  return day < mayHavePassed(year) ? [{ words: 'ask-dates', ...from(day), advice: true }] : []
}

/**
 * When to come back after the army. Handbook, question 5: “保留其入学资格或者学籍至退役后2年” (教育部令第41号 as quoted there) and
 * “应在退役当年或者第2年高校新生入学期间……办理入学或复学手续”.
 *
 * Readings chosen:
 * - Both limits hold; the year of discharge is the first year. An intake of the third year is never offered, even where the two
 *   years would still cover it.
 * - The days of an intake are not given: it may be over from 1 September of its year, and is when the year is.
 * - Anyone discharged on or after 1 September is led to the next year's intake, and told that this year's may still be open.
 * - Two years end on the same day of the year; from 29 February, on 28 February.
 * - The papers for coming back are not listed: the office.
 */
export const militaryReturn = defineRule(RETURN, {
  conflictsOf({ departs, discharged }) {
    if (departs === undefined || departs < discharged) return []
    return [{ field: 'discharged', words: 'discharged-first', values: { departs: formatDay(departs) } }]
  },
  evaluate({ status, discharged }, today) {
    const year = yearOf(discharged)
    const end = addYears(discharged, 2)
    const [first, second] = [
      { words: 'first-intake', ...inYear(year), values: { step: status } },
      { words: 'second-intake', ...inYear(year + 1), values: { step: status } },
    ] as const
    const next = [first, second].find((intake) => {
      const isTooEarly = intake === first && discharged >= mayHavePassed(year)
      return !isTooEarly && intake.year >= yearOf(today)
    })
    const answer = (): AnswerOf<typeof RETURN> => {
      if (!next) return { of: null, words: 'over' }
      const open = today < mayHavePassed(next.year) ? 'yes' : 'maybe'
      const said = sentence({ year: next.year, isLast: next === second, open, status }, discharged, today)
      return { of: next, open, ...said }
    }
    const ahead = next && today >= mayHavePassed(next.year) ? second : next
    const withAdvice = (intake: typeof first | typeof second): Milestone[] => [
      intake,
      ...(intake === ahead ? askDates(intake.year, today) : []),
    ]
    return {
      answer: answer(),
      milestones: [
        ...withAdvice(first),
        ...withAdvice(second),
        { words: 'retention-ends', ...until(end), values: { kept: status } },
      ],
      notices: [...passed(discharged, end, today), { words: 'papers-not-listed' }],
    }
  },
})
