import { addYears } from '../calendar-date'
import { declare, defineRule, type AnswerOf, type MilestoneOf, type NoticeOf } from '../rule'
import { until } from '../when'
import { formatDay } from '../dates-in-words'

const MAXIMUM = { id: 'maximum', kind: 'integer', min: 1, max: 15 } as const

const STUDY_LIMIT = declare({
  id: 'study-limit',
  inputs: [
    { id: 'enrolled', kind: 'date', min: '2000-01-01', max: '2050-12-31' },
    { id: 'programme', kind: 'integer', min: 1, max: 10 },
    MAXIMUM,
  ],
  milestones: {
    'programme-ends': { fills: ['years'], reminds: true },
    'limit-ends': { fills: ['years'], reminds: true },
  },
  answers: { programme: { fills: ['day', 'last'] }, limit: { fills: ['last'] }, over: {} },
  notices: {
    'limit-over': {},
    'programme-over': {},
    graduation: {},
    completion: {},
    'no-exchange': {},
    'own-figures': {},
  },
  conflicts: { 'limit-too-short': { fills: ['programme', 'most'] } },
})

/**
 * When the programme and the longest permitted time of study end. Handbook, question 6: 教育部令第41号 第三十二条、第三十三条;
 * 长理工研字〔2020〕33号 第四十一条、第四十六条.
 *
 * The handbook gives no figures: both spans are the student's own, from the training programme (培养方案). Readings chosen:
 * - A span of N years is counted to the same day N years later, and marked approximate: how the school counts is not said.
 * - Completion (结业): the national rule is wider than article 46. Both are given, in that order, and no more.
 * - What follows the longest time is not said: the office.
 */
export const studyLimit = defineRule(STUDY_LIMIT, {
  conflictsOf({ programme, maximum }) {
    if (maximum >= programme) return []
    return [{ field: 'maximum', words: 'limit-too-short', values: { programme, most: MAXIMUM.max } }]
  },
  evaluate({ enrolled, programme, maximum }, today) {
    const programmeEnds = addYears(enrolled, programme)
    const limitEnds = addYears(enrolled, maximum)
    const notices: NoticeOf<typeof STUDY_LIMIT>[] = []
    if (today > limitEnds) notices.push({ words: 'limit-over' })
    else if (today > programmeEnds) notices.push({ words: 'programme-over' })
    const ends: MilestoneOf<typeof STUDY_LIMIT> = {
      words: 'programme-ends',
      ...until(programmeEnds),
      approximate: true,
      values: { years: programme },
    }
    const limit: MilestoneOf<typeof STUDY_LIMIT> = {
      words: 'limit-ends',
      ...until(limitEnds),
      approximate: true,
      values: { years: maximum },
    }
    const answer = (): AnswerOf<typeof STUDY_LIMIT> => {
      const last = formatDay(limitEnds)
      if (today > limitEnds) return { of: null, words: 'over' }
      if (today > programmeEnds || programme === maximum)
        return { of: limit, open: 'yes', words: 'limit', values: { last } }
      return { of: ends, open: 'yes', words: 'programme', values: { day: formatDay(programmeEnds), last } }
    }
    return {
      answer: answer(),
      milestones: [ends, limit],
      notices: [
        ...notices,
        { words: 'graduation' },
        { words: 'completion' },
        { words: 'no-exchange' },
        { words: 'own-figures' },
      ],
    }
  },
})
