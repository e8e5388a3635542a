import { addYears, yearOf, type CalendarDate } from '../calendar-date'
import { declare, defineRule, type NoticeOf } from '../rule'
import { inYear, until } from '../when'
import { formatDay } from '../wording'
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
    'retention-ends': { fills: ['kept'] },
  },
  notices: {
    'overdue-two-years': { id: 'overdue' },
    'overdue-intakes': { id: 'overdue', fills: ['end'] },
    'first-intake-passed': { fills: ['year', 'next'] },
    'first-intake-may-have-passed': { fills: ['year', 'next'] },
    'papers-not-listed': {},
  },
  conflicts: { 'discharged-first': { fills: ['departs'] } },
  terms: { step: STATUS.options, kept: STATUS.options },
})

type Notice = NoticeOf<typeof RETURN>

/** What of the two intakes and the two years is over on `today`. */
function passed(discharged: CalendarDate, end: CalendarDate, today: CalendarDate): Notice[] {
  const year = yearOf(discharged)
  if (today > end) return [{ words: 'overdue-two-years' }]
  if (yearOf(today) > year + 1) return [{ words: 'overdue-intakes', values: { end: formatDay(end) } }]
  return yearOf(today) === year + 1 ? [{ words: 'first-intake-passed', values: { year, next: year + 1 } }] : []
}

/**
 * When to come back after the army. Handbook, question 5: “保留其入学资格或者学籍至退役后2年” (教育部令第41号 as quoted there) and
 * “应在退役当年或者第2年高校新生入学期间……办理入学或复学手续”.
 *
 * Readings chosen:
 * - Both limits hold; the year of discharge is the first year. An intake of the third year is never offered, even where the two
 *   years would still cover it.
 * - The days of an intake are not given: years only. They are over when the second year is.
 * - Two years end on the same day of the year; from 29 February, on 28 February.
 * - Intakes are usually in September, which the handbook does not say: who leaves in September or later is told to ask at once.
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
    const notices = passed(discharged, end, today)
    if (discharged >= `${year}-09-01`) {
      notices.push({ words: 'first-intake-may-have-passed', values: { year, next: year + 1 } })
    }
    return {
      milestones: [
        { words: 'first-intake', ...inYear(year), values: { step: status } },
        { words: 'second-intake', ...inYear(year + 1), values: { step: status } },
        { words: 'retention-ends', ...until(end), values: { kept: status } },
      ],
      notices: [...notices, { words: 'papers-not-listed' }],
    }
  },
})
