import type { Notice } from '../rule'

/** What graduating and completing mean, as question 6 has them. */
export const CERTIFICATES: readonly Notice[] = [
  {
    id: 'graduation',
    text: '毕业：在学校规定的最长学习年限内，按个人培养计划完成各培养环节任务，成绩合格，完成毕业（学位）论文并通过答辩，达到毕业条件的，发给毕业证书；符合学位授予条件的，发给学位证书。毕业证书在学生离校前发给。',
  },
  {
    id: 'completion',
    text: '结业：国家规定，在规定学习年限内修完规定内容，但未达到毕业要求的，学校可以准予结业。学校规定，学习年限超过学制但仍在最长学习年限内，完成各项培养环节、参加论文答辩但答辩未通过的，准予结业，发给结业证书。',
  },
  { id: 'no-exchange', text: '已发给结业证书的，不再发给毕业证书。' },
]

/** Whose figures these are, and what they leave open. */
export const OWN_FIGURES: Notice = {
  id: 'own-figures',
  text: '学制和最长学习年限是你自己填的，手册没有给出具体年数，以培养方案和学校规定为准。休学、保留学籍的时间算不算在内，手册也没有写，请咨询研究生院学位办。',
}
