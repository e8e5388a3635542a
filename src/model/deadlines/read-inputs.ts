/** From raw text (a link, a form, the command line) to values, or to messages that say what is accepted. */
import { daysInMonth, parseDate } from './calendar-date'
import type { AnsweringRule } from './answers'
import type { ChoiceInput, DateInput, Input, IntegerInput, YearInput } from './input'
import type { InputValue, Values } from './input-spec'
import type { FieldError } from './result'

/** What was entered, by the input's id; spaces around it do not count. */
export type RawInputs = Readonly<Record<string, string | undefined>>

export type ReadInputs =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly errors: readonly FieldError[] }

type Read = { readonly value: InputValue } | { readonly problem: string }

/** What an input accepts, in a sentence to stand beside the field. */
export function accepted(spec: Input): string {
  switch (spec.kind) {
    case 'year':
      return `请填四位数的年份，${spec.min} 到 ${spec.max} 之间，例如 2025。`
    case 'date':
      return `请填 ${spec.min} 到 ${spec.max} 之间的日期，写成“年-月-日”，例如 2025-06-30。`
    case 'integer':
      return `请填 ${spec.min} 到 ${spec.max} 之间的整数，单位是${spec.unit}。`
    case 'choice':
      return `请选择：${spec.options.map(({ label }) => label).join('、')}。`
  }
}

function readNumber(spec: YearInput | IntegerInput, text: string): Read {
  const value = Number(text)
  if (!/^\d{1,4}$/.test(text) || value < spec.min || value > spec.max) return { problem: accepted(spec) }
  return { value }
}

function readDate(spec: DateInput, text: string): Read {
  const value = parseDate(text)
  if (value && value >= spec.min && value <= spec.max) return { value }
  return { problem: (value ? '' : lengthOfMonth(text)) + accepted(spec) }
}

/** Where only the day is wrong, how many days its month has: more help than a range. */
function lengthOfMonth(text: string): string {
  const parts = /^([1-9]\d{3})-(0[1-9]|1[0-2])-\d\d$/.exec(text)
  if (!parts) return ''
  const [year, month] = [Number(parts[1]), Number(parts[2])]
  return `${year}年${month}月只有 1 到 ${daysInMonth(year, month)} 日。`
}

function readChoice(input: ChoiceInput, text: string): Read {
  const chosen = input.options.find(({ id }) => id === text)
  return chosen ? { value: chosen.id } : { problem: accepted(input) }
}

function read(input: Input, text: string): Read {
  if (text === '')
    return input.optional ? { value: undefined } : { problem: `还没有填“${input.label}”。${accepted(input)}` }
  if (input.kind === 'date') return readDate(input, text)
  return input.kind === 'choice' ? readChoice(input, text) : readNumber(input, text)
}

/** Whether the input takes this text. */
export const accepts = (input: Input, text: string) => !('problem' in read(input, text))

function unknownInputs(rule: AnsweringRule, raw: RawInputs): FieldError[] {
  const known = rule.inputs.map(({ id }) => id)
  return Object.keys(raw)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, message: `“${rule.name}”没有“${field}”这一项，可以填：${known.join('、')}。` }))
}

/** Reads all inputs of a rule. Every field at fault gets its message; values that contradict each other are looked at last. */
export function readInputs(rule: AnsweringRule, raw: RawInputs): ReadInputs {
  const errors = unknownInputs(rule, raw)
  const values: Record<string, InputValue> = {}
  for (const input of rule.inputs) {
    const answer = read(input, (raw[input.id] ?? '').trim())
    if ('problem' in answer) errors.push({ field: input.id, message: answer.problem })
    else values[input.id] = answer.value
  }
  if (errors.length > 0) return { ok: false, errors }
  const conflicts = rule.conflictsOf(values)
  return conflicts.length > 0 ? { ok: false, errors: conflicts } : { ok: true, values }
}
