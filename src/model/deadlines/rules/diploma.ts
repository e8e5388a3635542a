import { addDays, yearOf, type CalendarDate } from '../calendar-date'
import { declare, defineRule, type AnswerOf, type MilestoneOf, type NoticeOf } from '../rule'
import { from, until } from '../when'
import { formatDay } from '../dates-in-words'
import { lastWorkingDay } from '../working-days'

const DIPLOMA = declare({
  id: 'diploma',
  inputs: [{ id: 'issued', kind: 'date', min: '1950-01-01', max: '2050-12-31' }],
  milestones: {
    'query-opens': { reminds: true },
    'changes-close': {},
    'changes-last-working-day': { id: 'changes-close', reminds: true },
    'changes-last-weekday': { id: 'changes-close', reminds: true },
  },
  answers: { opens: { fills: ['day'] }, open: { fills: ['day'] }, 'class-2001': {}, 'certification-only': {} },
  notices: {
    'certification-only': {},
    'certification-only-2000': { id: 'certification-only' },
    'class-2001': {},
    future: {},
    today: {},
    'not-found-contact': {},
    'school-error': {},
  },
  cases: { 'before-2001': {}, 'since-2001': {} },
})

type Milestone = MilestoneOf<typeof DIPLOMA>

/** By when to have one's data changed, as long as there is time: the handbook's reading, then our advice. */
function changes(issued: CalendarDate, today: CalendarDate): Milestone[] {
  const eve = addDays(issued, -1)
  const close: Milestone = { words: 'changes-close', ...until(eve) }
  const { day, coverage } = lastWorkingDay(eve)
  if (today >= issued) return [close]
  const unsure = coverage !== 'known'
  const words = unsure ? 'changes-last-weekday' : 'changes-last-working-day'
  return [close, { words, ...until(day), approximate: unsure, advice: true }]
}

/**
 * When a credential can be looked up, and until when its data can be changed. Handbook, questions 7–12;
 * 教学〔2014〕11号 第十九条, as quoted in question 10.
 *
 * Readings chosen:
 * - `changes-close` is derived: the handbook names no last day for changes. Until then, the last working day is advised.
 * - A later change of the person's own data (question 10) is closed; the school's own error (question 11) is not.
 * - 2000 and 2001: question 7 goes by the date of issue, 8 and 9 by class (届). Only the date is asked for here, so both texts send
 *   the reader whose class differs to the query first, then to the office or to verification.
 */
export const diploma = defineRule(DIPLOMA, {
  evaluate({ issued }, today) {
    const year = yearOf(issued)
    if (year <= 2000) {
      const words = year === 2000 ? 'certification-only-2000' : 'certification-only'
      const answer = { of: null, words: 'certification-only' } as const
      return { answer, milestones: [], notices: [{ words }], basis: 'before-2001' }
    }
    const notices: NoticeOf<typeof DIPLOMA>[] = []
    if (year === 2001) notices.push({ words: 'class-2001' })
    if (today < issued) notices.push({ words: 'future' })
    if (today === issued) notices.push({ words: 'today' })
    if (today >= issued) notices.push({ words: 'not-found-contact' })
    notices.push({ words: 'school-error' })
    const opens: Milestone = { words: 'query-opens', ...from(issued) }
    const answer = (): AnswerOf<typeof DIPLOMA> => {
      if (year === 2001) return { of: opens, open: 'maybe', words: 'class-2001' }
      return { of: opens, open: 'yes', words: today < issued ? 'opens' : 'open', values: { day: formatDay(issued) } }
    }
    return { answer: answer(), milestones: [opens, ...changes(issued, today)], notices, basis: 'since-2001' }
  },
})
