import {
  closeBrowser,
  measureAction,
  measureFirstContent,
  measurePackage,
  measureStart,
  median,
  simulate,
} from '../src'
import { builtFixture } from './support/fixture'

let hello = ''
let forms = ''
beforeAll(() => {
  hello = builtFixture('hello')
  forms = builtFixture('forms')
}, 240000)
afterAll(closeBrowser)

test('the first content costs the same in every run', async () => {
  const [once, again] = [
    await measureStart({ dist: hello }, 'pages/index/index', 2),
    await measureStart({ dist: hello }, 'pages/index/index', 1),
  ]
  expect(once).toMatchObject({ count: 1, nodes: 3, depth: 3 })
  expect([again.bytes, again.firstBytes]).toEqual([once.bytes, once.bytes])
  expect(once.scriptMs).toHaveLength(2)
})

test('an action costs what its setData carries', async () => {
  const sim = await simulate({ dist: forms })
  await sim.open()
  const { count, bytes } = await measureAction(sim, () => sim.tap('里层'))
  expect(count).toBe(1)
  expect(bytes).toBeGreaterThan(20)
  await sim.close()
})

test('files are weighed raw and packed', () => {
  const [largest] = measurePackage(hello)
  expect(largest?.file).toBe('taro.js')
  expect(largest?.gzip).toBeLessThan(largest?.raw ?? 0)
})

test('Chromium is timed to its first content', async () => {
  const [time] = await measureFirstContent({ dist: hello }, 'pages/index/index', { cpuRate: 4, runs: 1 })
  expect(time).toBeGreaterThan(0)
})

test('the median is the middle', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([2, 2.5])
})
