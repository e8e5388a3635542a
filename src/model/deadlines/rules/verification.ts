import { addMonths, monthOf, type CalendarDate } from '../calendar-date'
import { declare, defineRule, type MilestoneOf, type NoticeOf } from '../rule'
import { until } from '../when'
import { formatDay } from '../dates-in-words'

const VERIFICATION = declare({
  id: 'verification',
  inputs: [{ id: 'accepted', kind: 'date', min: '2000-01-01', max: '2050-12-31' }],
  milestones: { 'report-expected': { reminds: true } },
  answers: { expected: { fills: ['day'] }, 'past-expected': {} },
  notices: { 'past-expected': {}, 'holiday-delay': {}, 'heavy-load': {}, 'electronic-report': {} },
})

/** January–February and June–August: the schools' vacations as question 8 has them. */
const VACATION_MONTHS = [1, 2, 6, 7, 8]

/** An interval of one month lies in two months at most: its first and its last day tell. */
const touchesVacation = (from: CalendarDate, to: CalendarDate) =>
  VACATION_MONTHS.includes(monthOf(from)) || VACATION_MONTHS.includes(monthOf(to))

/**
 * When the report of a credential verification may be expected. Handbook, question 8, notes 6 and 7 of the centre's notice;
 * it cites no law.
 *
 * “认证工作一般在申请受理后的1个月左右完成，但每年1-2月、6-8月……需要顺延”. Readings chosen:
 * - One month is a calendar month: the same day of the next month, or its last day. 一般 and 左右 make it approximate.
 * - It is counted from acceptance (受理), not from the day of applying.
 * - The delay is told as soon as any day of the interval lies in those months, and then no later date is promised.
 */
export const verification = defineRule(VERIFICATION, {
  evaluate({ accepted }, today) {
    const end = addMonths(accepted, 1)
    const notices: NoticeOf<typeof VERIFICATION>[] = []
    if (today > end) notices.push({ words: 'past-expected' })
    if (touchesVacation(accepted, end)) notices.push({ words: 'holiday-delay' })
    notices.push({ words: 'heavy-load' })
    if (accepted >= '2019-05-01') notices.push({ words: 'electronic-report' })
    const report: MilestoneOf<typeof VERIFICATION> = { words: 'report-expected', ...until(end), approximate: true }
    return {
      answer:
        today > end
          ? { of: null, words: 'past-expected' }
          : { of: report, open: 'yes', words: 'expected', values: { day: formatDay(end) } },
      milestones: [report],
      notices,
    }
  },
})
