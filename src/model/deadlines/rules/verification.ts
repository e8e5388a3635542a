import { addMonths, monthOf, type CalendarDate } from '../calendar-date'
import { handbook } from '../basis'
import { defineRule, milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'

/** January–February and June–August: the schools' vacations as question 8 has them. */
const VACATION_MONTHS = [1, 2, 6, 7, 8]

const HOLIDAY_DELAY =
  '每年1—2月、6—8月受学校放假影响，部分早期学历（主要是2000年及以前）和成绩的验证时间需要顺延，报告可能晚于这一天，手册没有给出日期。提交准确的申请，受理的中心会在学校开学后及时处理。'
const HEAVY_LOAD = '遇到大量申请较为集中时，认证时间也会相应延长。'
const ELECTRONIC =
  '自2019年5月1日起只出具电子报告（PDF），不再出具纸质报告；报告会发送到你预留的电子邮箱，也可以在学信网上查询、下载。'
const PAST = '大约一个月已过。手册没有写报告晚到时怎么办，请联系受理你申请的认证机构。'

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
export const verification = defineRule({
  id: 'verification',
  name: '学历认证',
  title: SITUATIONS.verification,
  questions: [8],
  inputs: [
    {
      id: 'accepted',
      kind: 'date',
      min: '2000-01-01',
      max: '2050-12-31',
      label: '受理日期',
      help: '申请被受理的日期，不是提交的日期。',
    },
  ],
  missed: { 'report-expected': PAST },
  evaluate({ accepted }, today) {
    const end = addMonths(accepted, 1)
    const notices: Notice[] = []
    if (today > end) notices.push({ id: 'past-expected', text: PAST })
    if (touchesVacation(accepted, end)) notices.push({ id: 'holiday-delay', text: HOLIDAY_DELAY })
    notices.push({ id: 'heavy-load', text: HEAVY_LOAD })
    if (accepted >= '2019-05-01') notices.push({ id: 'electronic-report', text: ELECTRONIC })
    return {
      milestones: [
        milestone({
          id: 'report-expected',
          end,
          approximate: true,
          title: '报告大约完成',
          why: '认证工作一般在申请受理后的1个月左右完成（问题8）。这里从受理日期往后推一个月，下个月没有同一天的，取月末。这是估计，不保证当天完成。',
        }),
      ],
      notices,
      basis: [handbook(8)],
    }
  },
})
