import { train, type Example } from '../../../measures/search/train'
import { partsOf, tierOf } from '../../../src/model/search/decide'

const example = (features: string, answered: boolean): Example => ({
  features: new Map(features.split(' ').map((feature) => [feature, 1])),
  answered,
  weight: 1,
})
const examples = Array.from({ length: 20 }, () => [
  example('补办 丢了', true),
  example('补办 多少钱', false),
  example('补办', true),
]).flat()

test('what only unanswered queries have speaks against an answer', () => {
  const decision = train(examples)
  expect(decision.weights['多少钱']).toBeLessThan(0)
  expect(tierOf(new Map([['补办', 1]]), decision)).toBe('sure')
  expect(
    tierOf(
      new Map([
        ['补办', 1],
        ['多少钱', 1],
      ]),
      decision,
    ),
  ).not.toBe('sure')
})

test('the same examples always give the same decision', () => {
  expect(train(examples)).toEqual(train([...examples]))
})

test('what fewer than three examples have is not learnt by heart', () => {
  expect(train([...examples, example('彩虹', false), example('彩虹', false)]).weights).not.toHaveProperty('彩虹')
})

test('a decision is the sum of its parts, far below which a query is not even related', () => {
  const decision = { bias: -1, weights: { 丢了: 3, 多少钱: -4 } }
  const features = (...names: string[]) => new Map(names.map((name) => [name, 1]))
  expect(partsOf(features('丢了', '别的'), decision)).toEqual([{ feature: '丢了', weight: 3 }])
  expect(tierOf(features('丢了'), decision)).toBe('sure')
  expect(tierOf(features('丢了', '多少钱'), decision)).toBe('perhaps')
  expect(tierOf(features('多少钱'), decision)).toBe('nothing')
})
