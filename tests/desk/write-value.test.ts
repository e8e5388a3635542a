import { writeValue } from '../../desk/content/write-value'

const OFFICE =
  '# 说明\nphone: "0431-85583206"\nprepare:\n  # 一\n  - 甲\n  # 二\n  - 乙\nflow: [a, b]\nto: { ask: x }\nnumber: 7\n'

function written(steps: (string | number)[], old: unknown, value: unknown) {
  return writeValue(OFFICE, { file: 'office.yaml', steps, old, value })
}

describe('writing a value', () => {
  it.each<[string, (string | number)[], unknown, unknown, string, string]>([
    ['a text', ['phone'], '0431-85583206', '0431-85583207', '85583206', '85583207'],
    ['an entry more', ['prepare'], ['甲', '乙'], ['甲', '乙', '丙'], '- 乙\n', '- 乙\n  - 丙\n'],
    ['an entry in between', ['flow'], ['a', 'b'], ['a', 'c', 'b'], '[a, b]', '[a, c, b]'],
    ['an entry less', ['flow'], ['a', 'b'], ['b'], '[a, b]', '[b]'],
  ])('writes %s and leaves the rest', (_, steps, old, value, before, after) => {
    expect(written(steps, old, value)).toBe(OFFICE.replace(before, after))
  })

  it('replaces a record by another', () => {
    expect(written(['to'], { ask: 'x' }, { outcome: 'y' })).toMatch(/^to:\s*\{ ?outcome: y ?\}|^to:\n {2}outcome: y/m)
  })

  it('adds and takes away', () => {
    const more = writeValue(OFFICE, { file: 'office.yaml', steps: ['room'], old: undefined, value: '401' })
    expect(more).toMatch(/^room: /m)
    expect(written(['number'], 7, undefined)).toBe(OFFICE.replace('number: 7\n', ''))
  })

  it('refuses what is no number, in words', () => {
    expect(written(['number'], 7, '7a')).toMatchObject({ message: expect.stringContaining('不是数') as string })
  })

  it('leaves everything when nothing changes', () => {
    expect(written(['flow'], ['a', 'b'], ['a', 'b'])).toBe(OFFICE)
  })
})
