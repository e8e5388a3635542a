/** Working days by the State Council's yearly notice. The office's own hours and the university's vacations are not in it. */
import { addDays, weekdayOf, yearOf, type CalendarDate } from './calendar-date'
import { DAYS_OFF, HOLIDAYS_FROM, HOLIDAYS_UNTIL, WORKING_WEEKENDS } from './holiday-table'

/** `unpublished` and `not-included`: only weekends were counted, after the last or before the first year of the table. */
export type HolidayCoverage = 'known' | 'unpublished' | 'not-included'

function isWorkingDay(date: CalendarDate): boolean {
  const listed = (days: Readonly<Record<string, string>>) => days[yearOf(date)]?.includes(date.slice(5)) ?? false
  const weekend = weekdayOf(date) % 6 === 0
  return weekend ? listed(WORKING_WEEKENDS) : !listed(DAYS_OFF)
}

/** The last working day not after `date`, and whether the holidays up to `date` were known. */
export function lastWorkingDay(date: CalendarDate): { day: CalendarDate; coverage: HolidayCoverage } {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, -1)
  if (date > HOLIDAYS_UNTIL) return { day, coverage: 'unpublished' }
  return { day, coverage: day < HOLIDAYS_FROM ? 'not-included' : 'known' }
}
