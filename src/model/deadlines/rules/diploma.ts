import { addDays, yearOf, type CalendarDate } from '../calendar-date'
import { handbook, registrationMeasures } from '../basis'
import { defineRule, milestone, type Milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'

const milestones = (issued: CalendarDate): Milestone[] => [
  milestone({
    id: 'query-opens',
    start: issued,
    title: '零点起可以查询学历',
    why: '发证日期（学历证书落款日期）就是学历提供网上查询的日期，从当天零点起可查（问题7）。',
  }),
  milestone({
    id: 'changes-close',
    end: addDays(issued, -1),
    title: '在校信息变更的最后一天',
    why: '学历注册并提供网上查询后，学校不再受理学生信息变更（教学〔2014〕11号第十九条，问题10）；查询从发证日期的零点开始（问题7）。由此推算，最后一天是发证日期的前一天。办理需要时间，请尽早。',
  }),
]

const CERTIFICATION_ONLY =
  '2000届（含）及以前的学历，学信网不提供查询和绑定；以前绑定成功的不受影响。可以通过学信网在线申请学历认证电子报告（问题8）。'
const CLASS_MAY_BE_2001 = '这里按证书日期判断。如果你是2001届，先到学信网查询一次。'
const CLASS_2001 =
  '2001届前后，手册有的地方按“届”、有的地方按证书日期划分。先到学信网查询；查不到的，联系研究生院学位办，或者申请学历认证（问题7、8、9）。'
const SCHOOL_ERROR =
  '确实是学校注册错误的，发证以后仍可以向研究生院学位办书面申请勘误（问题11）。硕士招生考试报名时自己填错的信息，不在勘误之列。'
const NOT_FOUND =
  '查不到时：毕业后改过姓名或身份证号的，用学历注册时的姓名、身份证号注册学信网并完成人工审核（问题10）；没有改过的，先核对“学信档案”账号填写的信息，没有填错的，联系研究生院学位办（问题9）；以前能查到、突然查不到的，也联系学位办（问题12）。'

/**
 * When a credential can be looked up, and until when its data can be changed. Handbook, questions 7–12;
 * 教学〔2014〕11号 第十九条, as quoted in question 10.
 *
 * Readings chosen:
 * - `changes-close` is derived: the handbook names no last day for changes.
 * - A later change of the person's own data (question 10) is closed; the school's own error (question 11) is not.
 * - 2000 and 2001: question 7 goes by the date of issue, 8 and 9 by class (届). Only the date is asked for here, so both texts send
 *   the reader whose class differs to the query first, then to the office or to verification.
 */
export const diploma = defineRule({
  id: 'diploma',
  name: '学历查询',
  title: SITUATIONS.diploma,
  questions: [7, 8, 9, 10, 11, 12],
  inputs: [
    {
      id: 'issued',
      kind: 'date',
      min: '1950-01-01',
      max: '2050-12-31',
      label: '发证日期',
      help: '学历证书落款处的日期。还没有拿到证书的，按学校通知的日期填。',
    },
  ],
  missed: {
    'changes-close':
      '学校不再受理信息变更。毕业后改了姓名或身份证号的，用学历注册时的姓名、身份证号注册学信网并完成人工审核（问题10）。',
    'query-opens': NOT_FOUND,
  },
  evaluate({ issued }, today) {
    if (yearOf(issued) <= 2000) {
      const text = CERTIFICATION_ONLY + (yearOf(issued) === 2000 ? CLASS_MAY_BE_2001 : '')
      return { milestones: [], notices: [{ id: 'certification-only', text }], basis: [handbook(8)] }
    }
    const notices: Notice[] = []
    if (yearOf(issued) === 2001) notices.push({ id: 'class-2001', text: CLASS_2001 })
    if (today < issued) notices.push({ id: 'future', text: '还没到发证日期，现在在学信网上查不到学历。' })
    if (today === issued) notices.push({ id: 'today', text: '今天就是发证日期，零点起已经可以登录学信网查询。' })
    if (today >= issued) notices.push({ id: 'not-found-contact', text: NOT_FOUND })
    notices.push({ id: 'school-error', text: SCHOOL_ERROR })
    return {
      milestones: milestones(issued),
      notices,
      basis: [handbook(7), handbook(9), registrationMeasures(10, '第十九条'), handbook(11), handbook(12)],
    }
  },
})
