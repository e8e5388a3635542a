import { addDays, type CalendarDate } from '../calendar-date'
import { handbook, studentRules } from '../basis'
import { holidayNotices } from '../holiday-notices'
import { defineRule, milestone, type Milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'
import { lastWorkingDay } from '../working-days'
import { PAPERS } from './military-papers'
import { STATUS } from './military-status'

/** `advised` is the last working day. */
function lateness(departs: CalendarDate, advised: CalendarDate, today: CalendarDate): Notice[] {
  if (today >= departs) {
    return [{ id: 'overdue', text: '出发日已到。手续还没办的，马上打电话问研究生院学位办怎么补办。' }]
  }
  if (today <= advised) return []
  return [{ id: 'last-working-day-passed', text: '出发前的最后一个工作日已过，马上打电话问研究生院学位办还能不能办。' }]
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
export const militaryDeparture = defineRule({
  id: 'military-departure',
  name: '参军前办手续',
  title: SITUATIONS['military-departure'],
  questions: [5],
  inputs: [
    STATUS,
    {
      id: 'departs',
      kind: 'date',
      min: '2000-01-01',
      max: '2050-12-31',
      label: '出发日期',
      help: '在校研究生填入伍离校的日期，录取新生填入伍出发的日期。',
    },
  ],
  missed: { 'apply-before': '马上打电话问研究生院学位办怎么补办。录取新生可以委托他人代为办理。' },
  evaluate({ status, departs }, today) {
    const end = addDays(departs, -1)
    const { day, coverage } = lastWorkingDay(end)
    const milestones: Milestone[] = [
      milestone({
        id: 'apply-before',
        end,
        approximate: status === 'admitted',
        title: '出发前办完手续的最后一天',
        why:
          status === 'admitted'
            ? '手册没有写录取新生的最后日期（问题5），这里按出发前办完推算，最后一天是出发日期的前一天。'
            : '在校研究生应在入伍离校前办理保留学籍手续（问题5），最后一天是离校日期的前一天。',
      }),
      milestone({
        id: 'apply-before',
        end: day,
        approximate: coverage !== 'known',
        advice: true,
        title: '建议：最后一个工作日前办完',
        why: `这是出发前的最后一个工作日，${coverage === 'known' ? '按国家公布的放假和调休安排推算' : '只排除了周末，没有排除节假日'}。学位办的办公时间和学校的寒暑假手册没有写，去之前先打电话。`,
      }),
    ]
    return {
      milestones,
      notices: [
        ...lateness(departs, day, today),
        ...PAPERS[status],
        ...holidayNotices(coverage),
        { id: 'check-status', text: '办完手续后，可以登录学信网查看本人学籍状态。' },
      ],
      basis: [handbook(5), studentRules(5)],
    }
  },
})
