/**
 * Calendar arithmetic on plain dates. A date here has no time of day and no zone, so nothing depends on where the phone is.
 * The sums are done on UTC day numbers: date-fns reckons in the phone's own zone, where some days do not exist
 * (Pacific/Kiritimati had no 31 December 1994), and the text is never given to `new Date`, which iOS reads its own way.
 */

declare const brand: unique symbol

/** A day of the Gregorian calendar as ISO text, e.g. `2025-06-30`. Compare and sort with `<` and `===`. Years 1000–9999. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

/** One day in milliseconds. */
export const DAY = 86_400_000

/** The date in UTC at `epochMs`, milliseconds since 1970. */
export const dateInUtc = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10) as CalendarDate

/** Milliseconds from 1970 to the first moment of `date` in UTC. */
export const utcMidnight = (date: CalendarDate) => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date))

/** 1000–9999. */
export const yearOf = (date: CalendarDate) => Number(date.slice(0, 4))

/** 1–12. */
export const monthOf = (date: CalendarDate) => Number(date.slice(5, 7))

/** 1–31. */
export const dayOf = (date: CalendarDate) => Number(date.slice(8, 10))

/** The date of these parts. A part out of its range runs over into the next: month 13 is January of the following year. */
export const calendarDate = (year: number, month: number, day: number) => dateInUtc(Date.UTC(year, month - 1, day))

/** Reads ISO text; `null` when it is not of the form `YYYY-MM-DD` or there is no such day. */
export function parseDate(text: string): CalendarDate | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null
  const date = text as CalendarDate
  return calendarDate(yearOf(date), monthOf(date), dayOf(date)) === text ? date : null
}

/** How many days the month has, 28–31. `month` is 1–12. */
export const daysInMonth = (year: number, month: number) => dayOf(calendarDate(year, month + 1, 0))

/** The date `days` later, or earlier when negative. */
export const addDays = (date: CalendarDate, days: number) => dateInUtc(utcMidnight(date) + days * DAY)

/** The same day of the month `months` later, or that month's last day if it is shorter: 31 January gives 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const first = calendarDate(yearOf(date), monthOf(date) + months, 1)
  const day = Math.min(dayOf(date), daysInMonth(yearOf(first), monthOf(first)))
  return addDays(first, day - 1)
}

/** The same day `years` later; 29 February gives 28 February in a common year. */
export const addYears = (date: CalendarDate, years: number) => addMonths(date, years * 12)

/** Days from `from` to `to`; negative when `to` is the earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate) => (utcMidnight(to) - utcMidnight(from)) / DAY

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: CalendarDate) => new Date(utcMidnight(date)).getUTCDay()
