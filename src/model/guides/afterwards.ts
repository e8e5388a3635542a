import type { Destination } from '../handbook/types'
import type { Guide, GuideStep } from './types'

/** How many steps from the end still say what comes after the guide. */
const LAST = 2

/**
 * Where a reader most likely goes after a guide: to find out what is wrong, to work out a date, to read on. One place of
 * each kind, taken from the help of the last steps, the last one's first.
 */
export function whatComesNext(guide: Guide, steps: readonly GuideStep[]): Destination[] {
  const help = steps
    .slice(-LAST)
    .reverse()
    .flatMap(({ stuck }) => stuck)
  const questions = guide.questions.map((number): Destination => ({ kind: 'question', number }))
  const places = [...help, ...questions]
  return (['diagnosis', 'deadline', 'question'] as const).flatMap(
    (kind) => places.find((place) => place.kind === kind) ?? [],
  )
}
