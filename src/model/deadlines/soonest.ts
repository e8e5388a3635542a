import type { CalendarDate } from './calendar-date'
import type { ShortResult } from './answers'

/** What is to be acted on first: an answer with a day to come before one without, the earlier day before the later. */
export function soonest<Kept extends { result: ShortResult }>(
  kept: readonly Kept[],
  today: CalendarDate,
): Kept | undefined {
  const answered = kept.filter(({ result }) => result.answer)
  return answered.reduce<Kept | undefined>(
    (first, each) => (first && dayOf(first.result, today) <= dayOf(each.result, today) ? first : each),
    undefined,
  )
}

/** The day that the answer begins, or else ends; after every other where neither is to come. */
function dayOf({ answer }: ShortResult, today: CalendarDate): string {
  const { start, end } = answer?.milestone ?? { start: null, end: null }
  return [start, end].find((day) => day !== null && day >= today) ?? '9999-12-31'
}
