import path from 'node:path'
import { writeCards } from '../../assistant/make/cards'
import type { Contents } from '../../assistant/shapes'
import { showCard, type Card, type CardOptions } from '../../simulator/src'

/** Where the cards are built for tests. */
export const SKILL = path.join(__dirname, '..', '..', '.cache', 'cards')

/** The card of each function. */
export const CARDS: Readonly<Record<keyof Contents, string>> = {
  findAnswer: 'answer-card',
  diagnose: 'question-card',
  computeDates: 'dates-card',
  contactOffice: 'office-card',
}

export const buildCards = () => writeCards(SKILL)

/** The card of what a function returned. */
export function cardOf<Name extends keyof Contents>(
  name: Name,
  structuredContent: Contents[Name],
  options: Pick<CardOptions, 'device' | 'wx'> = {},
): Promise<Card> {
  const component = `components/${CARDS[name]}/index`
  return showCard({ skill: SKILL, component, result: { isError: false, structuredContent }, ...options })
}
