import { trainLeanings, type Choice } from '../../../measures/search/train-leanings'

const choice = (said: string, page: string, scores: Record<string, number> = { '1': 1, '2': 1 }): Choice => ({
  said: said.split(' '),
  scores: new Map(Object.entries(scores)),
  page,
  weight: 1,
})
const choices = Array.from({ length: 20 }, () => [choice('学籍 空白', '2'), choice('学籍 注册', '1')]).flat()

test('what only queries of one page say speaks for that page and against the others', () => {
  const leanings = trainLeanings(choices)
  expect(leanings[2]?.空白).toBeGreaterThan(0)
  expect(leanings[1]?.空白).toBeLessThan(0)
  expect(leanings[1]?.注册).toBeGreaterThan(0)
})

test('what tells no pages apart weighs nothing', () => {
  expect(trainLeanings(choices)[1]).not.toHaveProperty('学籍')
})

test('a query teaches nothing when nothing else speaks for its page', () => {
  const unfound = Array.from({ length: 5 }, () => choice('彩虹 桥上', '3'))
  expect(trainLeanings([...choices, ...unfound])).toEqual(trainLeanings(choices))
})

test('the same choices always give the same leanings', () => {
  expect(trainLeanings(choices)).toEqual(trainLeanings([...choices]))
})
