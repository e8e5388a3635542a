/** A milestone as an entry for the phone's calendar: data only, the phone enters it. */
import { addDays, type CalendarDate } from './calendar-date'
import { formatDate } from './dates-in-words'
import { daysOf, type When } from './when'

export interface ReminderWords {
  /** What to do. */
  readonly title: string
  /** Why, and how. */
  readonly notes: string
}

export interface Reminder extends ReminderWords {
  /** The day in China that the entry lies on; `chinaMidnight` gives its first moment. */
  readonly date: CalendarDate
  /** The choices of how many days before `date` to be reminded, the latest first: never empty, all after today. */
  readonly daysBefore: readonly number[]
}

/**
 * The entry for the next day of a milestone, its first or else its last; `null` when no day of it lies after `today`. On
 * the last day itself one is reminded only where it is too late to be reminded before.
 */
export function reminderOf(when: When, words: ReminderWords, today: CalendarDate): Reminder | null {
  const date = daysOf(when).find((day) => day > today)
  if (!date) return null
  const earlier = [1, 7].filter((days) => addDays(date, -days) > today)
  const daysBefore = date === when.start || earlier.length === 0 ? [0, ...earlier] : earlier
  return { ...words, date, daysBefore }
}

/** The entry as text to copy, for phones on which the calendar cannot be reached. */
export const reminderText = ({ title, date, notes }: Reminder) => `${title}\n${formatDate(date)}\n${notes}`
