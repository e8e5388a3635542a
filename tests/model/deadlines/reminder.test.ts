import { reminderText } from '@/model/deadlines'
import { reminderOf } from '@/model/deadlines/reminder'
import { between, from, inYear, until } from '@/model/deadlines/when'
import { day } from './support'

const WORDS = { title: '登录学信网查学籍', notes: '学校一般在9月至10月底注册。' }
const WINDOW = between(day('2025-09-01'), day('2025-10-31'))

test('an entry says what to do on which day, and why', () => {
  expect(reminderOf(WINDOW, WORDS, day('2025-08-01'))).toEqual({ ...WORDS, date: '2025-09-01', daysBefore: [0, 1, 7] })
})

test('the text to copy holds the same', () => {
  const reminder = reminderOf(WINDOW, WORDS, day('2025-10-01'))
  expect(reminder && reminderText(reminder)).toBe(
    '登录学信网查学籍\n2025年10月31日 星期五\n学校一般在9月至10月底注册。',
  )
})

test.each([
  ['2025-08-24', '2025-09-01', [0, 1, 7]],
  ['2025-08-25', '2025-09-01', [0, 1]], // the reminder a week before would be today
  ['2025-08-30', '2025-09-01', [0, 1]],
  ['2025-08-31', '2025-09-01', [0]],
  ['2025-09-01', '2025-10-31', [1, 7]], // begun: its end comes next, and nobody is reminded on a last day while there is time
  ['2025-10-24', '2025-10-31', [1]],
  ['2025-10-29', '2025-10-31', [1]],
  ['2025-10-30', '2025-10-31', [0]],
])('seen on %s the entry lies on %s, with reminders %j days before', (today, date, daysBefore) => {
  expect(reminderOf(WINDOW, WORDS, day(today))).toMatchObject({ date, daysBefore })
})

test('there is nothing to enter on the last day, afterwards, or without a day', () => {
  expect(reminderOf(WINDOW, WORDS, day('2025-10-31'))).toBeNull()
  expect(reminderOf(from(day('2025-09-01')), WORDS, day('2025-09-01'))).toBeNull()
  expect(reminderOf(until(day('2025-09-01')), WORDS, day('2025-09-02'))).toBeNull()
  expect(reminderOf(inYear(2026), WORDS, day('2025-09-02'))).toBeNull()
})
