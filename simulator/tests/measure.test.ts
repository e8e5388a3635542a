import { closeBrowser, measureAction, measureFirstContent, measureStart, simulate } from '../src'
import { builtFixture } from '../../measures/fixture'

let hello = ''
let forms = ''
beforeAll(() => {
  hello = builtFixture('hello')
  forms = builtFixture('forms')
}, 240000)
afterAll(closeBrowser)

test('the first content costs the same in every run', async () => {
  const [once, again] = [
    await measureStart({ dist: hello }, 'pages/index/index'),
    await measureStart({ dist: hello }, 'pages/index/index'),
  ]
  expect(once).toMatchObject({ count: 1, nodes: 3, depth: 3 })
  expect([again.bytes, again.firstBytes]).toEqual([once.bytes, once.bytes])
  expect(once.scriptMs).toBeGreaterThan(0)
})

test('an action costs what its setData carries', async () => {
  const sim = await simulate({ dist: forms })
  await sim.open()
  const { count, bytes } = await measureAction(sim, () => sim.tap('里层'))
  expect(count).toBe(1)
  expect(bytes).toBeGreaterThan(20)
  await sim.close()
})

test('Chromium is timed to its first content', async () => {
  expect(await measureFirstContent({ dist: hello }, 'pages/index/index', 4)).toBeGreaterThan(0)
})
