import {
  fit,
  pickerChoice,
  pickerRequest,
  pickerText,
  pickerValue,
  pickerWheels,
  type PickerRequest,
} from '../src/picker'

const date = (properties: Record<string, unknown>) => pickerRequest({ mode: 'date', ...properties })
const wheel = (request: PickerRequest, at: number, ...chosen: number[]) =>
  pickerWheels(request, chosen)[at]?.map((n) => pickerText(request, at, n))

test('a selector shows labels and gives back the row', () => {
  const request = pickerRequest({ range: ['甲', '乙'], value: 1 })
  expect([request.chosen, wheel(request, 0)]).toEqual([[1], ['甲', '乙']])
  expect([pickerValue(request, [0]), pickerChoice(request, '乙')]).toEqual([0, [1]])
  expect(() => pickerChoice(request, '丙')).toThrow('The picker has no "丙", only: 甲, 乙')
})

test('a date picker knows how long a month is', () => {
  const request = date({ value: '2024-01-31', start: '2023-01-01', end: '2025-12-31' })
  expect(wheel(request, 2, 2024, 2)).toHaveLength(29)
  expect(pickerValue(request, fit(request, [2023, 2, 31]))).toBe('2023-02-28')
})

test('a date picker keeps to its first and last day', () => {
  const request = date({ value: '2024-05-05', start: '2024-05-03', end: '2024-06-02' })
  expect([wheel(request, 0), wheel(request, 1, 2024)]).toEqual([['2024年'], ['5月', '6月']])
  expect(wheel(request, 2, 2024, 5)).toEqual(expect.arrayContaining(['3日', '31日']))
  expect(wheel(request, 2, 2024, 6)).toEqual(['1日', '2日'])
  expect(() => pickerChoice(request, '2024-06-03')).toThrow('cannot be set to 2024-06-03')
})

test('a date picker without a value begins with today', () => {
  const request = date({})
  expect(pickerValue(request, request.chosen)).toBe(new Date().toISOString().slice(0, 10))
})

test.each([
  ['year', '2024'],
  ['month', '2024-05'],
  ['day', '2024-05-06'],
])('by %s it gives %s', (fields, value) => {
  const request = date({ value: '2024-05-06', fields })
  expect(pickerValue(request, request.chosen)).toBe(value)
  expect(pickerChoice(request, value)).toEqual(request.chosen)
})
