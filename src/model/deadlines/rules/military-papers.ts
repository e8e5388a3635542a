import type { Notice } from '../rule'
import type { MilitaryStatus } from './military-status'

/** What to bring, and who may go, as question 5 has it. */
export const PAPERS: Readonly<Record<MilitaryStatus, readonly Notice[]>> = {
  admitted: [
    {
      id: 'papers-admitted',
      text: '办理保留入学资格：带录取通知书、身份证（户口簿）、入伍通知书、《长春理工大学研究生保留入学资格申请表》，到研究生院学位办。手册没有说明身份证和户口簿是都要还是其中之一，建议都带，去之前先问。',
    },
    {
      id: 'deputy',
      text: '本人因故不能前往的，可以委托其他人持上述证明材料及受委托人身份证代为办理。手册没有提到委托书，请先问学位办。',
    },
    {
      id: 'last-day-not-stated',
      text: '手册只对在校研究生写明“入伍离校前”办理，没有写录取新生的最后日期。这里同样按出发前一天提醒，请向学位办确认。',
    },
  ],
  enrolled: [
    {
      id: 'papers-enrolled',
      text: '办理保留学籍：本人带身份证（户口簿）、入伍通知书、《长春理工大学研究生保留学籍申请表》，到研究生院学位办。手册没有说明身份证和户口簿是都要还是其中之一，建议都带，去之前先问。',
    },
    { id: 'in-person', text: '手册没有提到在校研究生可以委托别人代办。确实去不了的，先打电话问学位办。' },
  ],
}
