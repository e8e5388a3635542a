/** A result as plain text, for copying, sharing and the command line. */
import { countdownTo, whenOf } from './wording'
import type { CalendarDate } from './calendar-date'
import type { Basis, Milestone, Result } from './rule'
import { findRule } from './rules'

/** 《普通高等学校学生管理规定》（教育部令第41号）第三十二条，见手册问题6; of the handbook itself, 《…》问题6. */
export const basisText = ({ document, number, article, question }: Basis) =>
  number ? `《${document}》（${number}）${article ?? ''}，见手册问题${question}` : `《${document}》问题${question}`

function milestoneText(milestone: Milestone, today: CalendarDate): string {
  const left = countdownTo(milestone, today)
  return `${milestone.title}：${whenOf(milestone)}${left ? `（${left}）` : ''}\n  ${milestone.why}`
}

/** The whole result in lines of text; `today` is the date in China that the countdowns are reckoned from. */
export function summary(result: Result, today: CalendarDate): string {
  const milestones = result.milestones.map((milestone) => milestoneText(milestone, today))
  const notices = result.notices.map(({ text }) => `- ${text}`)
  const basis = result.basis.map((entry) => `- ${basisText(entry)}`)
  return [findRule(result.rule)?.title ?? '', ...milestones, '请注意', ...notices, '依据', ...basis].join('\n')
}
