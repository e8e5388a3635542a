import { readFileSync } from 'node:fs'
import { DAYS_OFF, WORKING_WEEKENDS } from '@/deadlines/holiday-table'
import { weekdayOf } from '@/deadlines/calendar-date'
import { holidayTable } from '../../scripts/holidays'
import { day } from './support'

test('the table is what scripts/holidays.ts makes of the installed chinese-days', () => {
  expect(readFileSync('src/deadlines/holiday-table.ts', 'utf8')).toBe(holidayTable())
})

test('days worked in exchange are weekends, and days off exist', () => {
  const dates = (days: Readonly<Record<string, string>>) =>
    Object.entries(days).flatMap(([year, listed]) => listed.split(' ').map((rest) => day(`${year}-${rest}`)))
  expect(dates(DAYS_OFF).length).toBeGreaterThan(80)
  expect(dates(WORKING_WEEKENDS).filter((date) => ![0, 6].includes(weekdayOf(date)))).toEqual([])
})
