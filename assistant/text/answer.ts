import type { AnswerContent } from '../shapes'
import { choiceText, sentence, sourceText, unsaidText } from './sentences'

/** The answer, what the handbook leaves open about it, and where it is written. */
export function answerText({ answer, unsaid, office }: AnswerContent, sources: readonly string[]): string {
  return [sentence(answer), unsaidText(unsaid, office), sourceText(sources)].join('')
}

/** That the handbook doesn't say, whom to ask, and where something related stands. */
export function silentText({ title, answer, related, office }: AnswerContent, isForOffice: boolean): string {
  return [
    sentence(title),
    sentence(answer),
    isForOffice ? `${office.name}电话 ${office.phone}，${office.contact}。` : '',
    related.length === 0 ? '' : `手册里可能有关的：${related.map(({ label }) => label).join('、')}。`,
  ].join('')
}

/** What is asked back, and where something related stands. */
export function unclearText({ title, choices, related }: AnswerContent): string {
  return [
    `${title}请用户选一个：${choiceText(choices)}。`,
    related.length === 0 ? '' : `手册里也可能是这些：${related.map(({ label }) => label).join('、')}。`,
  ].join('')
}
