/** A rule applied to a person's own dates. */
import { addDays, type CalendarDate } from './calendar-date'
import type { WordedRule } from './calculator'
import type { Values } from './input-spec'
import type { RuleId } from './rule'

/**
 * What a rule answers on the day `today`, a date in China: a result in words, or of a rule without words what it found.
 * `values` come from `readInputs`. The first milestone is the answer itself.
 */
export const calculate = <Given, Answer extends object>(
  rule: { readonly id: RuleId; evaluate(values: Given, today: CalendarDate): Answer },
  values: Given,
  today: CalendarDate,
) => ({ rule: rule.id, ...rule.evaluate(values, today) })

/** Whether the result will read differently once midnight has passed in China; the countdowns aside. */
export function changesTomorrow(rule: WordedRule, values: Values, today: CalendarDate): boolean {
  const on = (day: CalendarDate) => JSON.stringify(rule.evaluate(values, day))
  return on(today) !== on(addDays(today, 1))
}
