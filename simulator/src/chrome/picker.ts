/** What a tapped picker asks the phone to show. */
export type PickerRequest =
  | { mode: 'selector'; title: string; items: string[]; value: number }
  | { mode: 'date'; title: string; value: string; start: string; end: string; fields: DateField }

export type DateField = 'year' | 'month' | 'day'

type YearMonthDay = [year: number, month: number, day: number]

const depth: Record<DateField, number> = { year: 1, month: 2, day: 3 }
const units = ['年', '月', '日']

/** Reads a picker's properties. @throws for a mode that the simulator does not have */
export function pickerRequest(properties: Record<string, unknown>): PickerRequest {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : '')
  const mode = text('mode') || 'selector'
  const title = text('headerText')
  if (mode === 'selector') {
    const range = Array.isArray(properties['range']) ? (properties['range'] as unknown[]) : []
    const key = text('rangeKey')
    const label = (item: unknown) => String(key === '' ? item : ((item as Record<string, unknown>)[key] ?? ''))
    return { mode, title, items: range.map(label), value: Number(properties['value'] ?? 0) || 0 }
  }
  if (mode === 'date') {
    const fields = text('fields')
    return {
      mode,
      title,
      value: text('value'),
      start: text('start'),
      end: text('end'),
      fields: fields === 'year' || fields === 'month' ? fields : 'day',
    }
  }
  throw new Error(`<picker mode="${mode}"> is not simulated: only selector and date are`)
}

/** The rows of each wheel, given what is chosen on the wheels to its left. */
export function pickerColumns(request: PickerRequest, chosen: readonly number[]): string[][] {
  if (request.mode === 'selector') return [request.items]
  return dateColumns(request, chosen).map((column, i) => column.map((n) => `${n}${units[i] ?? ''}`))
}

/** Rows that are chosen when the wheels appear. */
export function pickerStart(request: PickerRequest): number[] {
  if (request.mode === 'selector') return [Math.max(0, Math.min(request.value, request.items.length - 1))]
  return dateIndexes(request, parse(request.value) ?? today())
}

/** Rows that stand for a value as a person names it: an item's text, or a date such as 2025-06-30. */
export function pickerIndexes(request: PickerRequest, value: string): number[] {
  if (request.mode === 'selector') {
    const index = request.items.indexOf(value)
    if (index < 0) throw new Error(`The picker has no "${value}", only: ${request.items.join(', ')}`)
    return [index]
  }
  const date = parse(value)
  const indexes = date && dateIndexes(request, date)
  if (!indexes || pickerValue(request, indexes) !== value) throw new Error(`The picker cannot be set to ${value}`)
  return indexes
}

/** `detail.value` of the change event. */
export function pickerValue(request: PickerRequest, chosen: readonly number[]): string | number {
  if (request.mode === 'selector') return chosen[0] ?? 0
  const columns = dateColumns(request, chosen)
  return columns.map((column, i) => String(column[clamp(chosen[i] ?? 0, column.length)]).padStart(2, '0')).join('-')
}

function dateIndexes(request: PickerRequest & { mode: 'date' }, date: YearMonthDay): number[] {
  const chosen: number[] = []
  for (let i = 0; i < depth[request.fields]; i++) {
    const column = dateColumns(request, chosen)[i] ?? []
    const wanted = date[i] ?? 0
    const next = column.findIndex((n) => n >= wanted)
    chosen.push(next < 0 ? column.length - 1 : next)
  }
  return chosen
}

function dateColumns(request: PickerRequest & { mode: 'date' }, chosen: readonly number[]): number[][] {
  const first = parse(request.start) ?? [1900, 1, 1]
  const last = parse(request.end) ?? [2100, 12, 31]
  const years = range(first[0], last[0])
  const year = years[clamp(chosen[0] ?? 0, years.length)] ?? first[0]
  const months = range(year === first[0] ? first[1] : 1, year === last[0] ? last[1] : 12)
  const month = months[clamp(chosen[1] ?? 0, months.length)] ?? 1
  const isFirst = year === first[0] && month === first[1]
  const isLast = year === last[0] && month === last[1]
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const days = range(isFirst ? first[2] : 1, isLast ? Math.min(last[2], daysInMonth) : daysInMonth)
  return [years, months, days].slice(0, depth[request.fields])
}

function parse(date: string): YearMonthDay | undefined {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(date)
  return parts ? [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)] : undefined
}

function today(): YearMonthDay {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
const clamp = (index: number, length: number) => Math.max(0, Math.min(index, length - 1))
