import type { OfficeContent } from '../shapes'
import { CONTACTS, officeNumber, sentence, sourceText } from './sentences'

/** What may be said of the office. */
export function officeText(content: OfficeContent): string {
  const { fullName, address, hours, prepare, unknown } = content
  return [
    `${fullName}：${officeNumber(content)}，地址：${address}。`,
    sentence(hours),
    `打电话前准备好：${prepare.join('')}`,
    `手册没有写：${unknown.join('')}`,
    sourceText([CONTACTS]),
  ].join('')
}
