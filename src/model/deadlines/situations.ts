import type { RuleId } from './rule'

/** The rules in the student's words, apart from the rules themselves: a list of them needs no more. */
export const SITUATIONS: Readonly<Record<RuleId, string>> = {
  enrolment: '我今年入学，学籍什么时候能查到？',
  diploma: '我毕业了，学历从哪天起能查到？',
  'military-departure': '我要参军，学校的手续最晚哪天办完？',
  'military-return': '我退役了，什么时候回来入学或复学？',
  verification: '我申请了学历认证，报告什么时候出来？',
  'study-limit': '我在读，学习年限哪天到期？',
}
