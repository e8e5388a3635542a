import { firstStep, UNSAID } from '../../../src/model/handbook/parts'
import type { Question } from '../../../src/model/handbook/types'
import type { Hit } from '../../../src/model/search'
import { questionLink } from '../../../src/routes'
import type { AnswerContent } from '../../shapes'
import { answerText } from '../../text/answer'
import { stepPages } from '../links'
import { answered, handoffTo, type Reply } from '../reply'
import { sectionsOf } from '../sections'
import { citationsOf, sourcesOf } from '../sources'
import { pagesOf, plainAnswer } from './plain'

/** A question, or the part of it that was found: the sentence that answers, and what stands below it. */
export function questionAnswer(question: Question, hit: Hit, others: readonly Hit[]): Reply<AnswerContent> {
  const part = question.parts?.find(({ id }) => id === hit.part)
  const short = part?.answer ?? question.answer
  const found = hit.sentence.text
  const isShort = short.includes(found)
  const title = part?.title ?? question.title
  const page = { label: '看全文', url: questionLink(question.number, hit.part) }
  const content = plainAnswer({
    tier: 'sure',
    title,
    answer: isShort ? short : found,
    sections: [...(isShort ? [] : [{ heading: title, lines: [short] }]), ...sectionsOf(question, hit.part)],
    unsaid: part?.unsaid ?? question.unsaid,
    sources: sourcesOf(question, part?.id),
    next: stepPages(hit.part === UNSAID ? undefined : firstStep(question, hit.part)),
    related: pagesOf(others),
    page,
  })
  return answered(answerText(content, citationsOf(question, part?.id)), content, handoffTo(page.url, title))
}
