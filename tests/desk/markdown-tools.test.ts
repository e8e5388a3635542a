import { begun, continued, withHeading, wordsAt, wrapped } from '../../desk/content/markdown-tools'

describe('the tools of the text', () => {
  it.each([
    ['numbers lines', begun({ text: '甲\n乙', start: 0, end: 3 }, '1. ').text, '1. 甲\n2. 乙'],
    ['goes on from the line before', begun({ text: '1. 甲\n乙', start: 6, end: 6 }, '1. ').text, '1. 甲\n2. 乙'],
    ['goes on through the lines after', begun({ text: '甲\n1. 乙', start: 0, end: 0 }, '1. ').text, '1. 甲\n2. 乙'],
    [
      'knows numbers as people write them',
      begun({ text: '1、甲\n（2）乙', start: 0, end: 7 }, '1. ').text,
      '1. 甲\n2. 乙',
    ],
    ['takes a figure for no number', begun({ text: '2.5寸照片', start: 0, end: 0 }, '1. ').text, '1. 2.5寸照片'],
    ['numbers no empty line', begun({ text: '甲\n\n乙', start: 0, end: 4 }, '1. ').text, '1. 甲\n\n2. 乙'],
    ['adds a section', withHeading({ text: '甲\n', start: 0, end: 0 }, '提醒').text, '甲\n\n## 提醒\n\n'],
    ['turns a list into a heading', begun({ text: '- 甲', start: 2, end: 2 }, '### ').text, '### 甲'],
    ['marks what is selected', wrapped({ text: '要带证', start: 2, end: 3 }, '**').text, '要带**证**'],
    ['reads the words of a line', wordsAt('甲\n2. 乙丙', 5), '乙丙'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
  })
})

describe('Enter in a list', () => {
  const enter = (text: string, place = text.length) => continued({ text, start: place, end: place })

  it.each([
    ['begins the next step', enter('1. 甲')?.text, '1. 甲\n2. '],
    ['begins the next item', enter('- 甲')?.text, '- 甲\n- '],
    ['counts the steps after it on', enter('1. 甲\n2. 乙\n\n1. 丙', 4)?.text, '1. 甲\n2. \n3. 乙\n\n1. 丙'],
    ['divides a step', enter('1. 甲乙', 4)?.text, '1. 甲\n2. 乙'],
    ['ends the list after an empty step', enter('1. 甲\n2. ')?.text, '1. 甲\n'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
  })

  it('leaves the cursor where the next step is written', () => {
    expect(enter('1. 甲\n2. 乙', 4)).toMatchObject({ start: 8, end: 8 })
  })

  it('does nothing special elsewhere', () => {
    expect(enter('甲')).toBeUndefined()
  })
})
