import { chinaToday, readInputs, yearOf } from '../deadlines'
import { answeringRules } from '../deadlines/handbook-answers'
import type { OutcomeDeadline } from './types'

/**
 * A rule's answer with this year as its year inputs, after what the content calls it; nothing when the content doesn't, or
 * when the rule needs more than is known.
 *
 * @param now milliseconds since 1970
 */
export function answerToday({ rule: id, inputs = {}, today: name }: OutcomeDeadline, now: number): string | undefined {
  const rule = answeringRules.find((each) => each.id === id)
  if (!rule || name === undefined) return undefined
  const today = chinaToday(now)
  const years = rule.inputs
    .filter(({ kind }) => kind === 'year')
    .map((input): [string, string] => [input.id, String(yearOf(today))])
  const read = readInputs(rule, { ...Object.fromEntries(years), ...inputs })
  return read.ok ? `${name}：${rule.answerOn(read.values, today).headline}` : undefined
}
