import { calendarDate } from '../calendar-date'
import { handbook } from '../basis'
import { defineRule, milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'

/**
 * When a new student's enrolment appears on CHSI. Handbook, questions 1–3; it cites no law for the months.
 *
 * Question 2: “学校新生学籍注册时间一般为录取当年的9月-10月底”. Readings chosen:
 * - 一般 makes the window soft: approximate, and never a promise.
 * - 录取当年 is read as the year of actual entry, for who entered later than admitted (deferred admission).
 * - What follows October the handbook does not say, beyond the office: check one's own details first, then ask.
 */
export const enrolment = defineRule({
  id: 'enrolment',
  name: '学籍注册',
  title: SITUATIONS.enrolment,
  questions: [1, 2, 3],
  inputs: [
    {
      id: 'year',
      kind: 'year',
      min: 2000,
      max: 2050,
      label: '入学年份',
      help: '填实际入学的年份。保留入学资格后才入学的，也填实际入学那一年。',
    },
  ],
  missed: {
    'registration-window':
      '先核对“学信档案”账号里的姓名、身份证号有没有填错；没有填错的，联系研究生院学位办核实处理（问题2）。',
  },
  evaluate({ year }, today) {
    const start = calendarDate(year, 9, 1)
    const end = calendarDate(year, 10, 31)
    const notices: Notice[] = []
    if (today < start) {
      const text = `学校一般从${year}年9月起注册新生学籍。注册完成之前，学信网上查不到你的学籍。`
      notices.push({ id: 'not-open-yet', text })
    } else if (today <= end) {
      const text =
        '现在一般正是学校注册新生学籍的时候。查不到，可能是学校还没有注册完，也可能是账号里的姓名、身份证号填错了：先核对，再过几天查。'
      notices.push({ id: 'in-progress', text })
    } else {
      const text =
        '一般的注册时间已过。仍查不到的，先核对“学信档案”账号里的姓名、身份证号；没有填错的，联系研究生院学位办核实处理。'
      notices.push({ id: 'overdue', text })
    }
    const text =
      '查到的学籍信息与本人实际不符的，及时联系研究生院学位办。姓名、身份证号不符的，“学信档案”里看不到任何信息。'
    notices.push({ id: 'information-wrong', text })
    return {
      milestones: [
        milestone({
          id: 'registration-window',
          start,
          end,
          approximate: true,
          title: '学校注册新生学籍',
          why: '学校新生学籍注册时间一般为录取当年的9月至10月底（问题2），这里按实际入学那一年算。学校完成注册后，你才能登录学信网查询（问题1）。',
        }),
      ],
      notices,
      basis: [handbook(1), handbook(2), handbook(3)],
    }
  },
})
