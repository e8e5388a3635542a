import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  daysBetween,
  daysInMonth,
  parseDate,
  weekdayOf,
} from '@/model/deadlines/calendar-date'
import { day } from './support'

test.each([
  ['2025-06-30', '2025-06-30'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-02-30', null],
  ['2025-04-31', null],
  ['2025-13-01', null],
  ['2025-00-10', null],
  ['2025-06-00', null],
  ['0050-01-01', null],
  ['25-06-30', null],
  ['2025-6-30', null],
  ['2025/06/30', null],
  ['2025-06-30T00:00', null],
  ['x2025-06-30', null],
  ['２０２５-06-30', null],
  ['', null],
])('reads %j as %j', (text, read) => {
  expect(parseDate(text)).toBe(read)
})

test('parts that run over go into the next month or year', () => {
  expect(calendarDate(2025, 13, 1)).toBe('2026-01-01')
  expect(calendarDate(2025, 3, 0)).toBe('2025-02-28')
})

test.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 4, 30],
  [2025, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

test('31 January and a month is the end of February', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
  expect(addMonths(day('2025-12-31'), 2)).toBe('2026-02-28')
  expect(addYears(day('2024-02-29'), 2)).toBe('2026-02-28')
  expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29')
})

test('days are counted across months, years and leap days, both ways', () => {
  expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
  expect(addDays(day('2025-01-01'), -1)).toBe('2024-12-31')
  expect(daysBetween(day('2024-02-28'), day('2025-02-28'))).toBe(366)
  expect(daysBetween(day('2025-01-01'), day('2024-12-31'))).toBe(-1)
  expect(addMonths(day('2025-03-31'), -1)).toBe('2025-02-28')
})

test('weekdays are right before 1970 too', () => {
  expect(weekdayOf(day('1949-10-01'))).toBe(6)
  expect(weekdayOf(day('2025-06-29'))).toBe(0)
})
