import { calculate, chinaToday, readInputs, type FieldError } from '../../src/model/deadlines'
import { calculator } from '../../src/model/deadlines/handbook'
import { outline } from '../../src/model/handbook/outline'
import type { DatesContent } from '../shapes'
import { askedFor, whichRule } from './ask-dates'
import { computed } from './computed-dates'
import { textOf } from './parameters'
import { refused, type Reply } from './reply'

/**
 * What the calculator says for a person's own dates, or what else it has to know.
 *
 * @param now milliseconds since 1970
 */
export function datesFor(input: unknown, now: number): Reply<DatesContent> {
  const today = chinaToday(now)
  const id = textOf(input, 'rule')
  if (id === '') return whichRule(today)
  const rule = calculator.find(id)
  if (!rule) return unknownRule()
  const texts = rule.inputs.map((each): [string, string] => [each.id, textOf(input, each.id)])
  const given = Object.fromEntries(texts.filter(([, text]) => text !== ''))
  const missing = rule.inputs.filter(({ id, optional }) => optional !== true && given[id] === undefined)
  const read = readInputs(rule, given)
  if (read.ok) return computed(rule, { given, today, result: calculate(rule, read.values, today) })
  const wrong = read.errors.filter(({ field }) => given[field] !== undefined)
  return wrong.length > 0 ? unacceptable(rule.inputs, wrong) : askedFor(rule, missing, given, today)
}

function unknownRule(): Reply<never> {
  const known = outline.deadlines.map(({ id, link }) => `${link}（${id}）`).join('、')
  return refused(`没有这个日期可算。能算的有：${known}。别的日期手册没有写，不要自己算。`)
}

function unacceptable(inputs: readonly { id: string; label: string }[], errors: readonly FieldError[]): Reply<never> {
  const labelOf = (field: string) => inputs.find(({ id }) => id === field)?.label ?? ''
  const messages = errors.map(({ field, message }) => `${labelOf(field)}：${message}`)
  return refused(`${messages.join('')}请用户核对后再说一次，不要替用户改。`)
}
