/** A result as plain text, for copying, sharing and the command line. */
import { basisText } from '@/model/handbook/basis'
import { unsaidLines } from '@/model/handbook/text'
import type { CalendarDate } from './calendar-date'
import type { WordedRule } from './calculator'
import type { Milestone, Result } from './result'
import { countdownTo, whenOf } from './dates-in-words'

function milestoneText(milestone: Milestone, today: CalendarDate): string {
  const left = countdownTo(milestone, today)
  return `${milestone.advice ? '建议：' : ''}${milestone.title}：${whenOf(milestone)}${left ? `（${left}）` : ''}\n  ${milestone.why}`
}

/** The whole result of a rule in lines of text; `today` is the date in China that the countdowns are reckoned from. */
export function summary(
  { title, unsaid }: Pick<WordedRule, 'title' | 'unsaid'>,
  result: Result,
  today: CalendarDate,
): string {
  const milestones = result.milestones.map((milestone) => milestoneText(milestone, today))
  const notices = result.notices.map(({ text }) => `- ${text}`)
  const basis = result.basis.map((entry) => `- ${basisText(entry)}`)
  return [title, result.headline, ...milestones, '请注意', ...notices, ...unsaidLines(unsaid), '依据', ...basis].join(
    '\n',
  )
}
