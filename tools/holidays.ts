/**
 * Writes src/model/deadlines/holiday-table.ts from the data of chinese-days: `npx tsx tools/holidays.ts`, after each new release
 * of that package (the State Council publishes a year's holidays in the autumn before).
 *
 * The package itself stays out of the app: it is 23 kB minified, and it takes the weekday from the phone's time zone, so that in
 * Los Angeles Saturday 28 June 2025 counts as a working day. We need only 1 kB of its data.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import published from 'chinese-days/dist/chinese-days.json'

/** The first year needed: anyone who left for the army earlier has no papers left to hand in. */
const FIRST_YEAR = 2024

/** `{ 2024: '01-01 02-10 …' }` as source text. */
function byYear(days: string[]): string {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].sort()
  const inYear = (year: string) => days.filter((day) => day.startsWith(year)).map((day) => day.slice(5))
  return years.map((year) => `  ${year}: '${inYear(year).sort().join(' ')}',\n`).join('')
}

function holidayTable(): string {
  const carried = (days: Record<string, string>) =>
    Object.keys(days).filter((day) => Number(day.slice(0, 4)) >= FIRST_YEAR)
  const daysOff = carried(published.holidays)
  const lastYear = daysOff.sort().at(-1)?.slice(0, 4) ?? FIRST_YEAR
  return `/** Written by tools/holidays.ts from the data of chinese-days: run that instead of editing this. */

import type { CalendarDate } from './calendar-date'

/** The first and the last day whose holidays are known. The notice for the next year may still change 29–31 December. */
export const HOLIDAYS_FROM = '${FIRST_YEAR}-01-01' as CalendarDate
export const HOLIDAYS_UNTIL = '${lastYear}-12-28' as CalendarDate

/** Statutory holidays and the days taken in lieu, by year; the weekends among them too. */
export const DAYS_OFF: Readonly<Record<string, string>> = {
${byYear(daysOff)}}

/** Saturdays and Sundays worked in exchange (调休), by year. */
export const WORKING_WEEKENDS: Readonly<Record<string, string>> = {
${byYear(carried(published.workdays))}}
`
}

writeFileSync(join(__dirname, '../src/model/deadlines/holiday-table.ts'), holidayTable())
