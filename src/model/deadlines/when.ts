/** When something happens, as far as it is known. */
import type { CalendarDate } from './calendar-date'

/** From a day on, until a day, both, or in a year of which no day is known. The days themselves are included. */
export type When =
  | { readonly start: CalendarDate; readonly end: null; readonly year?: never }
  | { readonly start: null; readonly end: CalendarDate; readonly year?: never }
  | { readonly start: CalendarDate; readonly end: CalendarDate; readonly year?: never }
  | { readonly start: null; readonly end: null; readonly year: number }

/** The days that are known of it: its first, its last. */
export const daysOf = ({ start, end }: When) => [start, end].flatMap((day) => day ?? [])

export const from = (start: CalendarDate) => ({ start, end: null })

export const until = (end: CalendarDate) => ({ start: null, end })

export const between = (start: CalendarDate, end: CalendarDate) => ({ start, end })

export const inYear = (year: number) => ({ start: null, end: null, year })
