/** A rule applied to a person's own dates. */
import { addDays, type CalendarDate } from './calendar-date'
import type { InputSpec, InputValues } from './input-spec'
import type { Result, Rule } from './rule'

/** The result on the day `today`, a date in China. `values` come from `readInputs`. The first milestone is the answer itself. */
export const calculate = <Inputs extends readonly InputSpec[]>(
  rule: Rule<Inputs>,
  values: InputValues<Inputs>,
  today: CalendarDate,
): Result => ({ rule: rule.id, ...rule.evaluate(values, today) })

/** Whether the result will read differently once midnight has passed in China; the countdowns aside. */
export function changesTomorrow<Inputs extends readonly InputSpec[]>(
  rule: Rule<Inputs>,
  values: InputValues<Inputs>,
  today: CalendarDate,
): boolean {
  const on = (day: CalendarDate) => JSON.stringify(rule.evaluate(values, day))
  return on(today) !== on(addDays(today, 1))
}
