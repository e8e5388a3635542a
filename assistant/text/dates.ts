import type { DatesContent } from '../shapes'
import { choiceText, sentence, sourceText, unsaidText } from './sentences'

/** The answer first, then the day it was computed on, what to mind, and where it is written. */
export function datesText(content: DatesContent, sources: readonly string[]): string {
  const { headline, note, today, notices, unsaid, office } = content
  return [
    sentence(headline),
    sentence(note),
    `这是按今天（${today}）和用户说的情况算的。`,
    ...notices.map(sentence),
    unsaidText(unsaid, office),
    sourceText(sources),
  ].join('')
}

/** What is asked for, and how to find it. */
export function askText({ headline, choices, missing }: DatesContent): string {
  const asked = missing.map(({ label, help }) => `${label}：${help}`)
  const offered = missing.length === 0 ? `可以算的：${choiceText(choices)}。` : ''
  return [sentence(headline), ...asked, offered, '请用户来说，不要替用户填。'].join('')
}
