import { addYears, type CalendarDate } from '../calendar-date'
import { schoolMeasures, studentRules } from '../basis'
import { defineRule, milestone, type Notice } from '../rule'
import { SITUATIONS } from '../situations'
import { CERTIFICATES, OWN_FIGURES } from './study-limit-notices'

const PROGRAMME_OVER =
  '已超过学制。仍在最长学习年限内达到毕业条件的，发给毕业证书；答辩未通过的，准予结业，发给结业证书。'
const LIMIT_OVER = '最长学习年限已过。以后怎么处理，手册没有写，马上联系研究生院学位办。'

const counted = (years: number) =>
  `从你填的入学日期往后推 ${years} 年，推算到这一天；学校具体怎样计算手册没有写（问题6）。`

const ends = (id: string, end: CalendarDate, title: string, why: string) =>
  milestone({ id, end, approximate: true, title, why })

/**
 * When the programme and the longest permitted time of study end. Handbook, question 6: 教育部令第41号 第三十二条、第三十三条;
 * 长理工研字〔2020〕33号 第四十一条、第四十六条.
 *
 * The handbook gives no figures: both spans are the student's own, from the training programme (培养方案). Readings chosen:
 * - A span of N years is counted to the same day N years later, and marked approximate: how the school counts is not said.
 * - Completion (结业): the national rule is wider than article 46. Both are given, in that order, and no more.
 * - What follows the longest time is not said: the office.
 */
export const studyLimit = defineRule({
  id: 'study-limit',
  name: '学习年限',
  title: SITUATIONS['study-limit'],
  questions: [6],
  inputs: [
    {
      id: 'enrolled',
      kind: 'date',
      min: '2000-01-01',
      max: '2050-12-31',
      label: '入学日期',
      help: '入学报到的日期。',
    },
    {
      id: 'programme',
      kind: 'integer',
      min: 1,
      max: 10,
      unit: '年',
      label: '学制',
      help: '培养方案写的学制，填整年数。学制带半年的，请直接问学位办。',
    },
    {
      id: 'maximum',
      kind: 'integer',
      min: 1,
      max: 15,
      unit: '年',
      label: '最长学习年限',
      help: '培养方案或学校规定的最长年限。这里按从入学起算、学制包括在内计算。',
    },
  ],
  missed: { 'programme-ends': PROGRAMME_OVER, 'limit-ends': LIMIT_OVER },
  conflicts({ programme, maximum }) {
    if (maximum >= programme) return []
    return [{ field: 'maximum', message: `最长学习年限不能短于学制，请填 ${programme} 到 15 之间的整数，单位是年。` }]
  },
  evaluate({ enrolled, programme, maximum }, today) {
    const programmeEnds = addYears(enrolled, programme)
    const limitEnds = addYears(enrolled, maximum)
    const notices: Notice[] = []
    if (today > limitEnds) notices.push({ id: 'limit-over', text: LIMIT_OVER })
    else if (today > programmeEnds) notices.push({ id: 'programme-over', text: PROGRAMME_OVER })
    return {
      milestones: [
        ends(
          'programme-ends',
          programmeEnds,
          '学制期满',
          `${counted(programme)}在此之前达到毕业条件的，毕业，发给毕业证书。`,
        ),
        ends(
          'limit-ends',
          limitEnds,
          '最长学习年限期满',
          `${counted(maximum)}在此之前达到毕业条件的，仍可以毕业；超过学制、答辩未通过的，准予结业。`,
        ),
      ],
      notices: [...notices, ...CERTIFICATES, OWN_FIGURES],
      basis: [
        studentRules(6, '第三十二条'),
        studentRules(6, '第三十三条'),
        schoolMeasures(6, '第四十一条'),
        schoolMeasures(6, '第四十六条'),
      ],
    }
  },
})
