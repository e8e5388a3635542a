import { calendarEvent, eventText, type Milestone } from '@/model/deadlines'
import { between } from '@/model/deadlines/when'
import { answer, day } from './support'

const rule = { name: '学籍注册' }
const window: Milestone = {
  id: 'window',
  ...between(day('2025-09-01'), day('2025-10-31')),
  approximate: false,
  advice: false,
  title: '学校注册新生学籍',
  why: '原因。',
  missed: '问学位办。',
}

test('an entry has the rule and the milestone for a title and the reason in its notes', () => {
  const event = calendarEvent(window, rule, day('2025-08-01'))
  expect(event).toEqual({
    title: '学籍注册：学校注册新生学籍',
    date: '2025-09-01',
    notes: '2025年9月1日 星期一 至 2025年10月31日 星期五。原因。',
    alarms: [7, 1],
  })
})

test('the text to copy holds the same', () => {
  const event = calendarEvent(window, rule, day('2025-10-01'))
  expect(event && eventText(event)).toBe(
    '学籍注册：学校注册新生学籍\n2025年10月31日 星期五\n2025年9月1日 星期一 至 2025年10月31日 星期五。原因。',
  )
})

test.each([
  ['2025-08-24', '2025-09-01', [7, 1]],
  ['2025-08-25', '2025-09-01', [1]], // the reminder a week before would be today
  ['2025-08-30', '2025-09-01', [1]],
  ['2025-08-31', '2025-09-01', []],
  ['2025-09-01', '2025-10-31', [7, 1]], // begun: its end comes next
  ['2025-10-30', '2025-10-31', []],
])('seen on %s the entry lies on %s with reminders %j days before', (today, date, alarms) => {
  expect(calendarEvent(window, rule, day(today))).toMatchObject({ date, alarms })
})

test('there is nothing to enter on the last day, afterwards, or without a day', () => {
  expect(calendarEvent(window, rule, day('2025-10-31'))).toBeNull()
  const [intake] = answer('military-return', { status: 'enrolled', discharged: '2025-03-20' }, '2025-03-20').milestones
  expect(intake && calendarEvent(intake, rule, day('2025-03-20'))).toBeNull()
})
