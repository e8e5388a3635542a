/** A milestone as an entry for the phone's calendar: data only, the phone enters it. */
import { addDays, type CalendarDate } from './calendar-date'
import type { WordedRule } from './calculator'
import type { Milestone } from './result'
import { formatDate, whenOf } from './wording'

export interface CalendarEvent {
  readonly title: string
  /** The day in China that the entry lies on; `chinaMidnight` gives its first moment. */
  readonly date: CalendarDate
  readonly notes: string
  /** How many days before `date` to remind, the earliest first: only reminders that lie after today. */
  readonly alarms: readonly number[]
}

const ALARMS = [7, 1]

/** The entry for the milestone's next day, its first or else its last; `null` when no day of it lies after `today`. */
export function calendarEvent(
  milestone: Milestone,
  rule: Pick<WordedRule, 'name'>,
  today: CalendarDate,
): CalendarEvent | null {
  const date = [milestone.start, milestone.end].find((day) => day !== null && day > today)
  if (!date) return null
  return {
    title: `${rule.name}：${milestone.title}`,
    date,
    notes: `${whenOf(milestone)}。${milestone.why}`,
    alarms: ALARMS.filter((days) => addDays(date, -days) > today),
  }
}

/** The entry as text to copy, for phones on which the calendar cannot be reached. */
export const eventText = ({ title, date, notes }: CalendarEvent) => `${title}\n${formatDate(date)}\n${notes}`
