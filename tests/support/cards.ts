import path from 'node:path'
import { SKILL, WITH_ASSISTANT } from '../../assistant/make/paths'
import type { Contents } from '../../assistant/shapes'
import { showCard, type Card, type CardOptions } from '../../simulator/src'

/** The card of each function. */
const CARDS: Readonly<Record<keyof Contents, string>> = {
  findAnswer: 'answer-card',
  diagnose: 'question-card',
  computeDates: 'dates-card',
  contactOffice: 'office-card',
}

/** The card of what a function returned. */
export function cardOf<Name extends keyof Contents>(
  name: Name,
  structuredContent: Contents[Name],
  options: Pick<CardOptions, 'device' | 'wx'> = {},
): Promise<Card> {
  const component = `components/${CARDS[name]}/index`
  const skill = path.join(WITH_ASSISTANT, SKILL)
  return showCard({ skill, component, result: { isError: false, structuredContent }, ...options })
}
