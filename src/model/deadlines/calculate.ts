/** A rule applied to a person's own dates. */
import { addDays, type CalendarDate } from './calendar-date'
import type { WordedRule } from './calculator'
import type { Values } from './input-spec'
import type { Result } from './result'

/** What a rule answers on the day `today`, a date in China. `values` come from `readInputs`. */
export const calculate = (rule: WordedRule, values: Values, today: CalendarDate): Result => ({
  rule: rule.id,
  ...rule.evaluate(values, today),
})

/** Whether the result will read differently once midnight has passed in China; the countdowns and reminders aside. */
export function changesTomorrow(rule: WordedRule, values: Values, today: CalendarDate): boolean {
  const on = (day: CalendarDate) =>
    JSON.stringify(rule.evaluate(values, day), (key, value: unknown) => (key === 'reminder' ? undefined : value))
  return on(today) !== on(addDays(today, 1))
}
