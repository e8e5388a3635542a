/** The wheels of a picker: one of items, or three for year, month and day. */
export interface PickerRequest {
  items?: string[]
  /** The initial value of each wheel: the index of an item, or year, month and day. */
  chosen: number[]
  first: number[]
  last: number[]
}

const depths: Partial<Record<string, number>> = { year: 1, month: 2, day: 3 }

/** Reads a picker's properties. @throws for an unsupported mode */
export function pickerRequest(properties: Record<string, unknown>): PickerRequest {
  const { range } = properties
  const { mode, value, start, end, fields } = properties as Partial<Record<string, string>>
  if (mode === 'selector' || !mode) {
    const items = Array.isArray(range) ? range.map(String) : []
    const request = { items, chosen: [Number(value) || 0], first: [0], last: [items.length - 1] }
    return { ...request, chosen: fit(request, request.chosen) }
  }
  if (mode !== 'date') throw new Error(`<picker mode="${mode}"> is not simulated: only selector and date are`)
  const parts = (date: string) => datePieces(date, depths[fields ?? ''] ?? 3)
  const request = { chosen: [], first: parts(start || '1900-01-01'), last: parts(end || '2100-12-31') }
  return { ...request, chosen: fit(request, parts(value || new Date().toISOString())) }
}

/** The values on each wheel, given the choices on the wheels to its left. */
export function pickerWheels({ first, last, items }: PickerRequest, chosen: readonly number[]): number[][] {
  return first.map((low, i) => {
    const isAt = (edge: readonly number[]) => chosen.slice(0, i).every((n, at) => n === edge[at])
    const [year = 0, month = 0] = chosen
    const most = i === 1 ? 12 : i === 2 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : Infinity
    const from = isAt(first) ? low : 1
    const to = isAt(last) ? Math.min(last[i] ?? most, most) : most
    return Array.from({ length: Math.max(items ? 0 : 1, to - from + 1) }, (_, row) => from + row)
  })
}

/** The label for a value on a wheel. */
export const pickerText = ({ items }: PickerRequest, wheel: number, n: number): string =>
  items ? (items[n] ?? '') : `${n}${'年月日'[wheel] ?? ''}`

/** The nearest valid value: months differ in length, and there is a first and a last day. */
export function fit(request: PickerRequest, wanted: readonly number[]): number[] {
  const chosen: number[] = []
  for (const i of request.first.keys()) {
    const wheel = pickerWheels(request, chosen)[i] ?? []
    chosen.push(Math.max(wheel[0] ?? 0, Math.min(wanted[i] ?? 0, wheel.at(-1) ?? 0)))
  }
  return chosen
}

/** The wheel values for a readable value: an item's text, or a date such as 2025-06-30. */
export function pickerChoice(request: PickerRequest, value: string): number[] {
  const { items, first } = request
  const chosen = items ? [items.indexOf(value)] : datePieces(value, first.length)
  if (items && chosen[0] === -1) throw new Error(`The picker has no "${value}", only: ${items.join(', ')}`)
  if (pickerValue(request, fit(request, chosen)) !== (items ? chosen[0] : value)) {
    throw new Error(`The picker cannot be set to ${value}`)
  }
  return chosen
}

/** `detail.value` of the change event. */
export const pickerValue = ({ items }: PickerRequest, chosen: readonly number[]): string | number =>
  items ? (chosen[0] ?? 0) : chosen.map((n) => String(n).padStart(2, '0')).join('-')

const datePieces = (date: string, depth: number) =>
  date.slice(0, 10).split('-').map(Number).concat(1, 1).slice(0, depth)
