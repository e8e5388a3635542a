import type { CalendarDate } from './calendar-date'
import type { ShortResult } from './answers'
import { daysOf, type When } from './when'

/** What is to be acted on first: an answer with a day to come before one without, the earlier day before the later. */
export function soonest<Kept extends { result: ShortResult }>(
  kept: readonly Kept[],
  today: CalendarDate,
): Kept | undefined {
  const answered = kept.flatMap((each) => {
    const { answer } = each.result
    return answer ? [{ each, day: nextDay(answer.milestone, today) }] : []
  })
  return answered.reduce<(typeof answered)[number] | undefined>(
    (first, next) => (first && first.day <= next.day ? first : next),
    undefined,
  )?.each
}

/** The day that a milestone begins, or else ends; after every other where neither is to come. */
const nextDay = (when: When, today: CalendarDate) => daysOf(when).find((day) => day >= today) ?? '9999-12-31'
