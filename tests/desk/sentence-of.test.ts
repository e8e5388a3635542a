import { sentenceOf } from '../../desk/content/sentence-of'

describe('what the office is asked to stand for', () => {
  const file = 'questions/13-a.md'
  const text =
    '---\nnumber: 13\ntitle: 甲\nquestion: 怎么办？\nanswer: 先打电话。再来办。\n---\n\n每周开放。周一至周五上午8:30办公，**别来早**。\n'
  const told = (line: number, message: string) => sentenceOf({ file, line, message }, new Map([[file, text]]))

  it('is the whole sentence with the figure', () => {
    expect(told(8, '“周一-周五”是办公时间，没有学位办的答复。')).toBe('周一至周五上午8:30办公，别来早。')
    expect(told(8, '“上午8:30”是办公时间，没有学位办的答复。')).toBe('周一至周五上午8:30办公，别来早。')
  })

  it('is the whole answer of a question that the handbook has not', () => {
    expect(told(5, '手册里没有这个问题，答案要有学位办的答复。')).toBe('先打电话。再来办。')
  })
})
