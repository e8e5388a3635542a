import { addDays, yearOf } from '../calendar-date'
import { declare, defineRule, type NoticeOf } from '../rule'
import { from, until } from '../when'

const DIPLOMA = declare({
  id: 'diploma',
  inputs: [{ id: 'issued', kind: 'date', min: '1950-01-01', max: '2050-12-31' }],
  milestones: { 'query-opens': {}, 'changes-close': {} },
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
export const diploma = defineRule(DIPLOMA, {
  evaluate({ issued }, today) {
    const year = yearOf(issued)
    if (year <= 2000) {
      const words = year === 2000 ? 'certification-only-2000' : 'certification-only'
      return { milestones: [], notices: [{ words }], basis: 'before-2001' }
    }
    const notices: NoticeOf<typeof DIPLOMA>[] = []
    if (year === 2001) notices.push({ words: 'class-2001' })
    if (today < issued) notices.push({ words: 'future' })
    if (today === issued) notices.push({ words: 'today' })
    if (today >= issued) notices.push({ words: 'not-found-contact' })
    notices.push({ words: 'school-error' })
    return {
      milestones: [
        { words: 'query-opens', ...from(issued) },
        { words: 'changes-close', ...until(addDays(issued, -1)) },
      ],
      notices,
      basis: 'since-2001',
    }
  },
})
