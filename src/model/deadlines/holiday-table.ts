/** Written by tools/holidays.ts from the data of chinese-days: run that instead of editing this. */

import type { CalendarDate } from './calendar-date'

/** The first and the last day whose holidays are known. The notice for the next year may still change 29–31 December. */
export const HOLIDAYS_FROM = '2024-01-01' as CalendarDate
export const HOLIDAYS_UNTIL = '2026-12-28' as CalendarDate

/** Statutory holidays and the days taken in lieu, by year; the weekends among them too. */
export const DAYS_OFF: Readonly<Record<string, string>> = {
  2024: '01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-10 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
  2025: '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08',
  2026: '01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
}

/** Saturdays and Sundays worked in exchange (调休), by year. */
export const WORKING_WEEKENDS: Readonly<Record<string, string>> = {
  2024: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  2025: '01-26 02-08 04-27 09-28 10-11',
  2026: '01-04 02-14 02-28 05-09 09-20 10-10',
}
