import {
  calculate,
  findRule,
  parseDate,
  readInputs,
  type CalendarDate,
  type Milestone,
  type Result,
} from '@/model/deadlines'

/** A date that must exist. */
export function day(text: string): CalendarDate {
  const date = parseDate(text)
  if (!date) throw new Error(`no such day: ${text}`)
  return date
}

/** The answer of a rule to raw inputs; throws when they are refused. */
export function answer(id: string, inputs: Record<string, string>, today: string): Result {
  const rule = findRule(id)
  if (!rule) throw new Error(`no such rule: ${id}`)
  const read = readInputs(rule, inputs)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return calculate(rule, read.values, day(today))
}

/** `apply-before ..2025-09-09 about advice`: a milestone in one line. */
export function line({ id, start, end, year, approximate, advice }: Milestone): string {
  const when = start || end ? `${start ?? ''}..${end ?? ''}` : String(year)
  return [id, when, approximate && 'about', advice && 'advice'].filter(Boolean).join(' ')
}

export const noticesOf = (result: Result) => result.notices.map(({ id }) => id)
