import { heightOf, linesOf, unitsOf } from '../../../assistant/cards/measure'

/** Ten characters of a body text. */
const TEN = 160

describe('the lines of a text', () => {
  it.each([
    ['none without a text', '', 0],
    ['one that it just fills', '一二三四五六七八九十', 1],
    ['two with a character more', '一二三四五六七八九十一', 2],
    ['two where a stop would begin the second: it takes a character along', '一二三四五六七八九十。', 2],
    ['two where an opening bracket would end the first', '一二三四五六七八九（一）', 2],
    ['two where a number does not fit: it is not cut', '一二三四五六七1234567', 2],
    ['one with Latin letters, which are narrower', '一二三四五六1234', 1],
    ['two of a word that is longer than a line', 'https://www.chsi.com.cn/', 2],
    ['one for each paragraph', '一\n二', 2],
  ])('%s', (_case, text, lines) => {
    expect(linesOf(text, 'body', 'usual', TEN)).toBe(lines)
  })

  it('are more and higher with larger letters', () => {
    const text = '一二三四五六七八九十'
    expect(heightOf(text, 'body', 'usual', TEN)).toBe(24)
    expect(heightOf(text, 'body', 'large', TEN)).toBe(2 * 28)
    expect(heightOf(text, 'body', 'largest', TEN)).toBe(2 * 33)
  })
})

test('stops cling to what is before them, brackets to what is inside, numbers to themselves', () => {
  expect(unitsOf('教学〔2014〕11号')).toEqual(['教', '学', '〔2014〕', '11', '号'])
  expect(unitsOf('电话（0431-85583206），问“第2年”。')).toEqual([
    ...['电', '话', '（0431-85583206），', '问', '“第', '2', '年”。'],
  ])
})
