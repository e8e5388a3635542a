import { chinaMidnight, chinaToday, millisecondsToChinaMidnight } from '@/model/deadlines'
import { day } from './support'

test('a diploma dated 2025-06-30 opens at 00:00 in China, which is the morning before in Los Angeles', () => {
  const opens = Date.UTC(2025, 5, 29, 16)
  expect(chinaMidnight(day('2025-06-30'))).toBe(opens)
  expect(chinaToday(opens)).toBe('2025-06-30')
  expect(chinaToday(opens - 1)).toBe('2025-06-29')
})

test('the timer to midnight is never zero', () => {
  const midnight = chinaMidnight(day('2025-06-30'))
  expect(millisecondsToChinaMidnight(midnight - 1)).toBe(1)
  expect(millisecondsToChinaMidnight(midnight)).toBe(86_400_000)
})
