import { office } from '../../../src/model/handbook/office'
import { plainText } from '../../../src/model/handbook/text'
import opening from '../../../src/generated/hours.json'
import type { Hit } from '../../../src/model/search'
import type { AnswerContent } from '../../shapes'
import { answerText } from '../../text/answer'
import { CONTACTS } from '../../text/sentences'
import { answered, type Reply } from '../reply'
import { pagesOf, plainAnswer } from './plain'

/** The office itself, as a search finds it: with its number and address, whatever else was asked. */
export function officeAnswer(hit: Hit | undefined, others: readonly Hit[]): Reply<AnswerContent> {
  const content = plainAnswer({
    tier: 'sure',
    title: hit?.title ?? office.name,
    answer: answerOf(hit?.sentence.text ?? ''),
    sections: [
      ...(opening.hours === '' ? [] : [{ heading: '办公时间', lines: [opening.hours] }]),
      { heading: '来电前的准备', lines: office.prepare.map(plainText) },
      { heading: '怎样找到', lines: office.directions.map(plainText) },
      { heading: '手册没有写，请打电话问', lines: office.unknown.map(plainText) },
    ],
    sources: [CONTACTS],
    related: pagesOf(others),
  })
  return answered(answerText(content, [CONTACTS]), content)
}

/** The sentence that was found; what the handbook doesn't say about the office says so. */
function answerOf(found: string): string {
  const where = `电话 ${office.phone}，${office.contact}。地址：${office.address}。`
  if (where.startsWith(found)) return where
  const silent = office.unknown.map(plainText).find((text) => text.includes(found))
  return where + (silent === undefined ? found : `手册没有写，请打电话问：${silent}`)
}
