import { calendarDate } from '../calendar-date'
import { declare, defineRule, type AnswerOf, type MilestoneOf, type NoticeOf } from '../rule'
import { between } from '../when'

const ENROLMENT = declare({
  id: 'enrolment',
  inputs: [{ id: 'year', kind: 'year', min: 2000, max: 2050 }],
  milestones: { 'registration-window': { reminds: true } },
  answers: { 'not-open-yet': { fills: ['year'] }, 'in-progress': { fills: ['year'] }, overdue: {} },
  notices: { 'not-open-yet': { fills: ['year'] }, 'in-progress': {}, overdue: {}, 'information-wrong': {} },
})

/**
 * When a new student's enrolment appears on CHSI. Handbook, questions 1–3; it cites no law for the months.
 *
 * Question 2: “学校新生学籍注册时间一般为录取当年的9月-10月底”. Readings chosen:
 * - 一般 makes the window soft: approximate, and never a promise.
 * - 录取当年 is read as the year of actual entry, for who entered later than admitted (deferred admission).
 * - What follows October the handbook does not say, beyond the office: check one's own details first, then ask.
 */
export const enrolment = defineRule(ENROLMENT, {
  evaluate({ year }, today) {
    const start = calendarDate(year, 9, 1)
    const end = calendarDate(year, 10, 31)
    const window: MilestoneOf<typeof ENROLMENT> = {
      words: 'registration-window',
      ...between(start, end),
      approximate: true,
    }
    const season = (): [AnswerOf<typeof ENROLMENT>, NoticeOf<typeof ENROLMENT>] => {
      const values = { year }
      if (today > end) return [{ of: null, words: 'overdue' }, { words: 'overdue' }]
      if (today < start) {
        return [
          { of: window, open: 'yes', words: 'not-open-yet', values },
          { words: 'not-open-yet', values },
        ]
      }
      return [{ of: window, open: 'yes', words: 'in-progress', values }, { words: 'in-progress' }]
    }
    const [answer, notice] = season()
    return { answer, milestones: [window], notices: [notice, { words: 'information-wrong' }] }
  },
})
