import { tickAtRandom } from '../support/faults/lost-ticks'

it('of 300 ticks in bursts, on a phone that often refuses to keep them, none is lost', async () => {
  const { taps, lost } = await tickAtRandom(300, 1)
  expect(taps).toBeGreaterThanOrEqual(300)
  expect(lost).toEqual([])
})
