import { addYears, yearOf, type CalendarDate } from '../calendar-date'
import { handbook, studentRules } from '../basis'
import { defineRule, milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'
import { formatDay } from '../wording'
import { STATUS } from './military-status'

const TOO_LATE = '超过规定期限未入学或复学的，学校将按放弃入学资格或退学处理。马上联系研究生院学位办。'
const STEP = { admitted: '入学', enrolled: '复学' }

const intake = (year: number, step: string, which: string) =>
  milestone({
    id: 'return-intake',
    year,
    title: `${which}新生入学期间，办理${step}`,
    why: '应在退役当年或者第2年高校新生入学期间，主动联系研究生院学位办办理（问题5）。退役当年算第1年。手册没有写具体日期，以当年入学通知为准。',
  })

/** What of the two intakes and the two years is over on `today`. */
function passed(discharged: CalendarDate, retained: CalendarDate, today: CalendarDate): Notice[] {
  const year = yearOf(discharged)
  if (today > retained) return [{ id: 'overdue', text: `退役后2年已满，两次新生入学期间也都已过。${TOO_LATE}` }]
  if (yearOf(today) > year + 1) {
    const text = `退役当年和第2年的新生入学期间都已过，虽然退役后2年到${formatDay(retained)}才满。${TOO_LATE}`
    return [{ id: 'overdue', text }]
  }
  if (yearOf(today) < year + 1) return []
  const text = `${year}年的新生入学期间已过，只剩${year + 1}年这一次。尽早联系研究生院学位办。`
  return [{ id: 'first-intake-passed', text }]
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
export const militaryReturn = defineRule({
  id: 'military-return',
  name: '退役后回校',
  title: SITUATIONS['military-return'],
  questions: [5],
  inputs: [
    STATUS,
    {
      id: 'departs',
      kind: 'date',
      min: '1990-01-01',
      max: '2050-12-31',
      optional: true,
      label: '入伍日期',
      help: '可以不填。填了只用来核对退役日期有没有填错。',
    },
    {
      id: 'discharged',
      kind: 'date',
      min: '2000-01-01',
      max: '2050-12-31',
      label: '退役日期',
      help: '退役证件上的日期。还没有退役的，填预计的日期。',
    },
  ],
  missed: { 'return-intake': TOO_LATE, 'retention-ends': TOO_LATE },
  conflicts({ departs, discharged }) {
    if (departs === undefined || departs < discharged) return []
    return [{ field: 'discharged', message: `退役日期要晚于入伍日期（${formatDay(departs)}），请核对这两个日期。` }]
  },
  evaluate({ status, discharged }, today) {
    const year = yearOf(discharged)
    const end = addYears(discharged, 2)
    const notices = passed(discharged, end, today)
    if (discharged >= `${year}-09-01`) {
      const text = `你的退役日期在${year}年9月或以后，当年的新生入学期间那时可能已过，这样就只有${year + 1}年一次。请向研究生院学位办问清楚。`
      notices.push({ id: 'first-intake-may-have-passed', text })
    }
    const text = '回校要带哪些材料，手册没有列出，请先问研究生院学位办。'
    notices.push({ id: 'papers-not-listed', text })
    return {
      milestones: [
        intake(year, STEP[status], '退役当年的'),
        intake(year + 1, STEP[status], '退役后第2年的'),
        milestone({
          id: 'retention-ends',
          end,
          title: `${status === 'admitted' ? '入学资格' : '学籍'}保留到这一天`,
          why: '学校保留入学资格或者学籍至退役后2年（教育部令第41号，问题5），按退役日期满2年的同一天推算；2月29日退役的，到2月28日。这不表示第3年的新生入学期间还可以办理。',
        }),
      ],
      notices,
      basis: [handbook(5), studentRules(5)],
    }
  },
})
