import published from 'chinese-days/dist/chinese-days.json'
import { DAYS_OFF, HOLIDAYS_FROM, HOLIDAYS_UNTIL, WORKING_WEEKENDS } from '@/model/deadlines/holiday-table'
import { weekdayOf } from '@/model/deadlines/calendar-date'
import { day } from './support'

const dates = (days: Readonly<Record<string, string>>) =>
  Object.entries(days).flatMap(([year, listed]) => listed.split(' ').map((rest) => day(`${year}-${rest}`)))

const publishedSince = (days: Readonly<Record<string, unknown>>) =>
  Object.keys(days)
    .filter((date) => date >= HOLIDAYS_FROM)
    .sort()

test('the table is what the installed chinese-days knows: `npx tsx tools/holidays.ts` writes it anew', () => {
  expect(dates(DAYS_OFF)).toEqual(publishedSince(published.holidays))
  expect(dates(WORKING_WEEKENDS)).toEqual(publishedSince(published.workdays))
})

test('it ends with the last year that is published', () => {
  expect(HOLIDAYS_UNTIL.slice(0, 4)).toBe(dates(DAYS_OFF).at(-1)?.slice(0, 4))
})

test('days worked in exchange are weekends', () => {
  expect(dates(WORKING_WEEKENDS).filter((date) => ![0, 6].includes(weekdayOf(date)))).toEqual([])
})
