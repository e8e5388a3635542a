import { lastWorkingDay } from '@/model/deadlines/working-days'
import { day } from './support'

test.each([
  ['2025-10-08', '2025-09-30', 'known'], // the whole National Day week
  ['2025-10-11', '2025-10-11', 'known'], // a Saturday worked in exchange
  ['2025-10-12', '2025-10-11', 'known'],
  ['2026-02-28', '2026-02-28', 'known'],
  ['2026-12-28', '2026-12-28', 'known'],
  ['2026-12-29', '2026-12-29', 'unpublished'], // the notice for 2027 may still change it
  ['2027-01-01', '2027-01-01', 'unpublished'], // a Friday, and surely a holiday: only weekends are counted
  ['2027-01-03', '2027-01-01', 'unpublished'],
  ['2024-01-01', '2023-12-29', 'not-included'],
  ['2023-10-01', '2023-09-29', 'not-included'],
  ['2024-01-02', '2024-01-02', 'known'],
])('the last working day up to %s is %s (%s)', (date, last, coverage) => {
  expect(lastWorkingDay(day(date))).toEqual({ day: last, coverage })
})
