import { answer, line, noticesOf } from './support'
import { SITUATIONS } from './situations'

test.each(SITUATIONS)('$rule: $name', ({ rule, inputs, today, milestones, notices }) => {
  const result = answer(rule, inputs, today)
  expect(result.rule).toBe(rule)
  expect(result.milestones.map(line)).toEqual(milestones)
  expect(noticesOf(result)).toEqual(notices)
})
