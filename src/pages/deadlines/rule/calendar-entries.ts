import { addDays, chinaMidnight, type CalendarEvent } from '@/model/deadlines'
import type { CalendarEntry } from '@/phone/calendar'

const HOUR = 3_600_000
const DAY_IN_SECONDS = 86_400
const NINE_O_CLOCK = 9 * HOUR

/**
 * The event as entries for the phone, which allows one reminder to each: the day itself, reminding a day before, and
 * a week earlier an entry of its own, as far as these reminders still lie ahead. Nine in the morning in China: a
 * reminder at midnight helps no one.
 */
export function calendarEntries({ title, date, notes, alarms }: CalendarEvent): CalendarEntry[] {
  const day = {
    title,
    notes,
    startsAt: chinaMidnight(date) + NINE_O_CLOCK,
    remindBefore: alarms.includes(1) ? DAY_IN_SECONDS : 0,
  }
  if (!alarms.includes(7)) return [day]
  const weekBefore = {
    title: `还有 7 天：${title}`,
    notes,
    startsAt: chinaMidnight(addDays(date, -7)) + NINE_O_CLOCK,
    remindBefore: 0,
  }
  return [day, weekBefore]
}
