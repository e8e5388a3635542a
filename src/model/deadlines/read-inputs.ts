/** From raw text (a link, a form, the command line) to values, or to messages that say what is accepted. */
import { daysInMonth, monthOf, parseDate, yearOf, type CalendarDate } from './calendar-date'
import type { ChoiceSpec, DateSpec, InputSpec, InputValue, InputValues, IntegerSpec, YearSpec } from './input-spec'
import type { FieldError, Rule } from './rule'

/** What was entered, by the input's id; spaces around it do not count. */
export type RawInputs = Readonly<Record<string, string | undefined>>

export type ReadInputs<Values> =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly errors: readonly FieldError[] }

type Read = { readonly value: InputValue } | { readonly problem: string }

/** What an input accepts, in a sentence to stand beside the field. */
export function accepted(spec: InputSpec): string {
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

function readNumber(spec: YearSpec | IntegerSpec, text: string): Read {
  const value = Number(text)
  if (!/^\d{1,4}$/.test(text) || value < spec.min || value > spec.max) return { problem: accepted(spec) }
  return { value }
}

/** Names the month's length when the day is missing from it: more help than a range. */
function readDate(spec: DateSpec, text: string): Read {
  const value = parseDate(text)
  if (value && value >= spec.min && value <= spec.max) return { value }
  const [year, month] = [yearOf(text as CalendarDate), monthOf(text as CalendarDate)]
  const dayIsMissing = !value && /^[1-9]\d{3}-(0[1-9]|1[0-2])-\d\d$/.test(text)
  return {
    problem: (dayIsMissing ? `${year}年${month}月只有 1 到 ${daysInMonth(year, month)} 日。` : '') + accepted(spec),
  }
}

function readChoice(spec: ChoiceSpec, text: string): Read {
  return spec.options.some(({ id }) => id === text) ? { value: text } : { problem: accepted(spec) }
}

function read(spec: InputSpec, text: string): Read {
  if (text === '')
    return spec.optional ? { value: undefined } : { problem: `还没有填“${spec.label}”。${accepted(spec)}` }
  if (spec.kind === 'date') return readDate(spec, text)
  return spec.kind === 'choice' ? readChoice(spec, text) : readNumber(spec, text)
}

/** Reads one input; the message when it is not accepted, else `null`. For checking a field while it is being filled in. */
export function problemWith(spec: InputSpec, text: string): string | null {
  const answer = read(spec, text.trim())
  return 'problem' in answer ? answer.problem : null
}

function unknownInputs(rule: Rule, raw: RawInputs): FieldError[] {
  const known = rule.inputs.map(({ id }) => id)
  return Object.keys(raw)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, message: `“${rule.name}”没有“${field}”这一项，可以填：${known.join('、')}。` }))
}

/** Reads all inputs of a rule. Every field at fault gets its message; values that contradict each other are looked at last. */
export function readInputs<Inputs extends readonly InputSpec[]>(
  rule: Rule<Inputs>,
  raw: RawInputs,
): ReadInputs<InputValues<Inputs>> {
  const errors = unknownInputs(rule, raw)
  const values: Record<string, InputValue> = {}
  for (const spec of rule.inputs) {
    const answer = read(spec, (raw[spec.id] ?? '').trim())
    if ('problem' in answer) errors.push({ field: spec.id, message: answer.problem })
    else values[spec.id] = answer.value
  }
  if (errors.length > 0) return { ok: false, errors }
  const checked = values as InputValues<Inputs>
  const conflicts = rule.conflicts?.(checked) ?? []
  return conflicts.length > 0 ? { ok: false, errors: conflicts } : { ok: true, values: checked }
}
