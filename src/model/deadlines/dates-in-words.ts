/** Dates in words. */
import { addDays, dayOf, daysBetween, monthOf, weekdayOf, yearOf, type CalendarDate } from './calendar-date'
import type { When } from './when'

/** 2025年6月30日 */
export const formatDay = (date: CalendarDate) => `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`

/** 星期一 */
export const weekday = (date: CalendarDate) => `星期${'日一二三四五六'.charAt(weekdayOf(date))}`

/** 2025年6月30日 星期一 */
export const formatDate = (date: CalendarDate) => `${formatDay(date)} ${weekday(date)}`

/** 还有 3 天, 今天 or 已过 3 天, in calendar days. */
export function countdown(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date)
  if (days > 0) return `还有 ${days} 天`
  return days < 0 ? `已过 ${-days} 天` : '今天'
}

/** Whether a window is known by its months only, e.g. from the beginning of September to the end of October. */
function isInMonths({ start, end, approximate }: Timing): boolean {
  return approximate === true && start !== null && end !== null && dayOf(start) === 1 && dayOf(addDays(end, 1)) === 1
}

type Timing = When & { readonly approximate?: boolean }

/**
 * How far off a milestone is, as `countdown` puts it: until it starts, else until it ends (还有 3 天结束), else since it ended;
 * `null` when its days are unknown, when it holds from a day on that has come, or when it has been over for more than a year.
 */
export function countdownTo(timing: Timing, today: CalendarDate): string | null {
  const { start, end } = timing
  if (isInMonths(timing)) return null
  if (start && start >= today) return countdown(start, today)
  if (start && end && today <= end) return `${countdown(end, today)}结束`
  return end && daysBetween(end, today) <= 366 ? countdown(end, today) : null
}

/** When a milestone is, in words: 2025年6月30日 星期一起, 大约2026年2月28日 星期六, 一般为2026年9月至10月底, 2026年. */
export function whenOf(timing: Timing): string {
  const { start, end, year, approximate = false } = timing
  const about = approximate ? '大约' : ''
  if (start && end) {
    if (isInMonths(timing)) return `一般为${yearOf(start)}年${monthOf(start)}月至${monthOf(end)}月底`
    return `${approximate ? '一般为' : ''}${formatDate(start)} 至 ${formatDate(end)}`
  }
  if (start) return `${about}${formatDate(start)}起`
  if (end) return `${about}${formatDate(end)}`
  return `${year}年`
}
