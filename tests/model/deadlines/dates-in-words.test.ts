import { countdown, countdownTo, formatDate, formatDay, weekday, whenOf } from '@/model/deadlines'
import { between, from, inYear, until } from '@/model/deadlines/when'
import { day } from './support'

test('dates are written out with their weekday', () => {
  expect(formatDay(day('2025-06-03'))).toBe('2025年6月3日')
  expect(formatDate(day('2025-06-30'))).toBe('2025年6月30日 星期一')
  const week = Array.from({ length: 7 }, (_, i) => weekday(day(`2025-06-${29 - i}`)))
  expect(week.reverse().join('')).toBe('星期一星期二星期三星期四星期五星期六星期日')
})

test.each([
  ['2025-06-30', '2025-06-29', '还有 1 天'],
  ['2025-06-30', '2025-06-30', '今天'],
  ['2025-06-30', '2025-07-01', '已过 1 天'],
  ['2026-06-30', '2025-06-30', '还有 365 天'],
])('%s seen on %s: %s', (date, today, text) => {
  expect(countdown(day(date), day(today))).toBe(text)
})

test.each([
  [{ ...between(day('2025-09-01'), day('2025-10-31')), approximate: true }, '一般为2025年9月至10月底'],
  [
    { ...between(day('2025-09-02'), day('2025-10-31')), approximate: true },
    '一般为2025年9月2日 星期二 至 2025年10月31日 星期五',
  ],
  [
    { ...between(day('2025-09-01'), day('2025-10-30')), approximate: true },
    '一般为2025年9月1日 星期一 至 2025年10月30日 星期四',
  ],
  [between(day('2025-09-01'), day('2025-10-31')), '2025年9月1日 星期一 至 2025年10月31日 星期五'],
  [{ ...from(day('2025-09-01')), approximate: true }, '大约2025年9月1日 星期一起'],
  [{ ...until(day('2025-10-31')), approximate: true }, '大约2025年10月31日 星期五'],
  [from(day('2025-06-30')), '2025年6月30日 星期一起'],
  [until(day('2025-06-29')), '2025年6月29日 星期日'],
  [{ ...until(day('2026-02-28')), approximate: true }, '大约2026年2月28日 星期六'],
  [inYear(2026), '2026年'],
])('%j is %s', (told, text) => {
  expect(whenOf(told)).toBe(text)
})

const window = between(day('2025-09-01'), day('2025-10-31'))
const opening = from(day('2025-09-01'))
const closing = until(day('2025-10-31'))

test.each([
  ['a window', window, '2025-08-31', '还有 1 天'],
  ['a window', window, '2025-09-01', '今天'],
  ['a window', window, '2025-09-02', '还有 59 天结束'],
  ['a window', window, '2025-10-31', '今天结束'],
  ['a window', window, '2025-11-01', '已过 1 天'],
  ['a start', opening, '2025-08-31', '还有 1 天'],
  ['a start', opening, '2025-09-01', '今天'],
  ['a start that holds', opening, '2025-09-03', null],
  ['an end', closing, '2025-10-30', '还有 1 天'],
  ['an end', closing, '2025-10-31', '今天'],
  ['an end', closing, '2025-11-02', '已过 2 天'],
  ['an end a year ago', closing, '2026-11-01', '已过 366 天'],
  ['an end longer ago', closing, '2026-11-02', null],
  ['about a start', { ...opening, approximate: true }, '2025-08-31', '还有 1 天'],
  ['about an end', { ...closing, approximate: true }, '2025-10-30', '还有 1 天'],
  ['months', { ...window, approximate: true }, '2025-08-31', null],
  [
    'about a window',
    { ...between(day('2025-09-01'), day('2025-10-30')), approximate: true },
    '2025-08-31',
    '还有 1 天',
  ],
  ['a year', inYear(2026), '2025-10-31', null],
])('%s, %j, on %s: %s', (_, told, today, text) => {
  expect(countdownTo(told, day(today))).toBe(text)
})
