import { addDays, type CalendarDate } from '../calendar-date'
import { HOLIDAYS_FROM, HOLIDAYS_UNTIL } from '../holiday-table'
import { declare, defineRule, type AnswerOf, type MilestoneOf, type NoticeOf } from '../rule'
import { until } from '../when'
import { formatDate, formatDay } from '../dates-in-words'
import { lastWorkingDay, type HolidayCoverage } from '../working-days'
import { STATUS } from './military-status'

const DEPARTURE = declare({
  id: 'military-departure',
  inputs: [STATUS, { id: 'departs', kind: 'date', min: '2000-01-01', max: '2050-12-31' }],
  milestones: {
    'apply-before-admitted': { id: 'apply-before' },
    'apply-before-enrolled': { id: 'apply-before' },
    'last-working-day': { id: 'apply-before', reminds: true },
    'last-weekday': { id: 'apply-before', reminds: true },
  },
  answers: { advised: { fills: ['day'] }, 'last-days': { fills: ['day'] }, overdue: {} },
  notices: {
    overdue: {},
    'last-working-day-passed': {},
    'papers-admitted': {},
    deputy: {},
    'last-day-not-stated': {},
    'papers-enrolled': {},
    'in-person': {},
    'holidays-unpublished': { fills: ['until'] },
    'holidays-not-included': { fills: ['from'] },
    'check-status': {},
  },
})

type Milestone = MilestoneOf<typeof DEPARTURE>

type Notice = NoticeOf<typeof DEPARTURE>

/** `advised` is the last working day. */
function lateness(departs: CalendarDate, advised: CalendarDate, today: CalendarDate): Notice[] {
  if (today >= departs) return [{ words: 'overdue' }]
  return today > advised ? [{ words: 'last-working-day-passed' }] : []
}

/** What to bring, and who may go. */
const PAPERS: Readonly<Record<(typeof STATUS.options)[number], readonly Notice[]>> = {
  admitted: [{ words: 'papers-admitted' }, { words: 'deputy' }, { words: 'last-day-not-stated' }],
  enrolled: [{ words: 'papers-enrolled' }, { words: 'in-person' }],
}

const HOLIDAYS: Readonly<Record<HolidayCoverage, readonly Notice[]>> = {
  known: [],
  unpublished: [{ words: 'holidays-unpublished', values: { until: formatDay(HOLIDAYS_UNTIL) } }],
  'not-included': [{ words: 'holidays-not-included', values: { from: formatDay(HOLIDAYS_FROM) } }],
}

/**
 * By when to arrange deferred admission or retained enrolment before joining the army. Handbook, question 5: “应在入伍离校前本人
 * 持……办理保留学籍手续”; 教育部令第41号 as quoted there.
 *
 * Readings chosen:
 * - 入伍离校前 is read strictly: the last day is the one before departure, not the day itself.
 * - For the newly admitted no last day is given. The same day is shown, marked approximate, and the gap is told.
 * - The office's hours are not given: the last working day by the State Council's notice is advice, and the reader is told to call.
 * - A deputy is mentioned for the newly admitted only; whether 身份证（户口簿） means both is left open.
 */
export const militaryDeparture = defineRule(DEPARTURE, {
  evaluate({ status, departs }, today) {
    const eve = addDays(departs, -1)
    const { day, coverage } = lastWorkingDay(eve)
    const unsure = coverage !== 'known'
    const last: Milestone = { words: `apply-before-${status}`, ...until(eve), approximate: status === 'admitted' }
    const advised: Milestone = {
      words: unsure ? 'last-weekday' : 'last-working-day',
      ...until(day),
      approximate: unsure,
      advice: true,
    }
    const answer = (): AnswerOf<typeof DEPARTURE> => {
      if (today > eve) return { of: null, words: 'overdue' }
      if (today > day) return { of: last, open: 'maybe', words: 'last-days', values: { day: formatDate(eve) } }
      return { of: advised, open: 'yes', words: 'advised', values: { day: formatDate(day) } }
    }
    return {
      answer: answer(),
      milestones: [last, advised],
      notices: [...lateness(departs, day, today), ...PAPERS[status], ...HOLIDAYS[coverage], { words: 'check-status' }],
    }
  },
})
