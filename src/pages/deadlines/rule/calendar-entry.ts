import { addDays, chinaMidnight, formatDay, type Reminder } from '@/model/deadlines'
import { app } from '@/model/handbook/app'
import { office } from '@/model/handbook/office'
import type { CalendarEntry } from '@/phone/calendar'

const NINE_O_CLOCK = 9 * 3_600_000
const DAY_IN_SECONDS = 86_400

/** What the entry's text says besides: whom to ask, and how to come back. */
const WAYS_ON = `问${app.office}：${office.phone} ${office.contact}。再看：微信里搜索小程序“${app.name}”，打开“日期”。`

/** The reminder with its notes complete. */
export const withWaysOn = (reminder: Reminder): Reminder => ({ ...reminder, notes: `${reminder.notes}\n${WAYS_ON}` })

/** The entry for the phone, at nine in the morning in China: a reminder at midnight helps no one. */
export function calendarEntry({ title, date, notes }: Reminder, daysBefore: number): CalendarEntry {
  return {
    title,
    notes,
    startsAt: chinaMidnight(date) + NINE_O_CLOCK,
    remindBefore: daysBefore * DAY_IN_SECONDS,
  }
}

/** A choice of when to be reminded, in words. */
export function choiceText({ date }: Reminder, daysBefore: number): string {
  const day = formatDay(addDays(date, -daysBefore))
  if (daysBefore === 0) return `当天提醒（${day}）`
  return daysBefore === 7 ? `一周前提醒（${day}）` : `前一天提醒（${day}）`
}
