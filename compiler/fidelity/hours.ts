import { Problems } from '../problems'
import { isWithin, readExceptions } from './exceptions'
import { factsIn } from './facts'
import type { ContentText } from './passages'

const OFFICE = 'office.yaml'

/** The office's opening hours in its own answers' words; empty while it has answered none for its page. */
export function openingHours(texts: readonly ContentText[]): string {
  return readExceptions(texts, new Problems())
    .answers.filter(({ text, paths }) => isWithin(OFFICE, paths) && factsIn(text).some(({ kind }) => kind === 'hours'))
    .map(({ text }) => text)
    .join('；')
}
