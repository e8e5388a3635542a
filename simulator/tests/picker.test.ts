import { pickerColumns, pickerIndexes, pickerRequest, pickerStart, pickerValue } from '../src/chrome/picker'

const date = (properties: Record<string, unknown>) => pickerRequest({ mode: 'date', ...properties })

test('a selector shows labels and gives back the row', () => {
  const request = pickerRequest({ range: [{ name: '甲' }, { name: '乙' }], rangeKey: 'name', value: 1 })
  expect(pickerColumns(request, [])).toEqual([['甲', '乙']])
  expect([pickerStart(request), pickerValue(request, [0]), pickerIndexes(request, '乙')]).toEqual([[1], 0, [1]])
  expect(() => pickerIndexes(request, '丙')).toThrow('The picker has no "丙", only: 甲, 乙')
})

test('a date picker knows how long a month is', () => {
  const request = date({ value: '2024-01-31', start: '2023-01-01', end: '2025-12-31' })
  expect(pickerColumns(request, [1, 1])[2]).toHaveLength(29)
  expect(pickerValue(request, [0, 1, 30])).toBe('2023-02-28')
})

test('a date picker keeps to its first and last day', () => {
  const request = date({ value: '2024-05-05', start: '2024-05-03', end: '2024-06-02' })
  expect(pickerColumns(request, [0, 0])).toEqual([['2024年'], ['5月', '6月'], expect.arrayContaining(['3日', '31日'])])
  expect(pickerColumns(request, [0, 1])[2]).toEqual(['1日', '2日'])
  expect(() => pickerIndexes(request, '2024-06-03')).toThrow('cannot be set to 2024-06-03')
})

test.each([
  ['year', '2024'],
  ['month', '2024-05'],
  ['day', '2024-05-06'],
])('by %s it gives %s', (fields, value) => {
  const request = date({ value: '2024-05-06', fields })
  expect(pickerValue(request, pickerStart(request))).toBe(value)
  expect(pickerIndexes(request, value)).toEqual(pickerStart(request))
})
