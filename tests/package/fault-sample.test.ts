import fc from 'fast-check'
import { explore } from '../support/faults/explore'
import { hostileLinks, openAll } from '../support/faults/hostile-links'
import { faultsOf, PLACES } from '../support/faults/kinds'
import { tickAtRandom } from '../support/faults/lost-ticks'
import { tryFault } from '../support/faults/try-fault'

// All of them: `npm run test:faults`.
jest.setTimeout(120_000)

const SEED = 20

it('12 faults on some pages: none blank, no exception, no tap without an effect', async () => {
  const places = fc.sample(fc.constantFrom(...PLACES), { numRuns: 3, seed: SEED })
  const { reached, idle } = await explore(places, {})
  const cells = [...reached].flatMap(([api, spots]) =>
    faultsOf(api).map((fault) => ({ api, fault, spots: spots.slice(0, 1) })),
  )
  const fell: object[] = []
  for (const { api, fault, spots } of fc.sample(fc.constantFrom(...cells), { numRuns: 12, seed: SEED })) {
    const { blank, uncaught, silent } = await tryFault(api, fault, spots)
    if ([...blank, ...uncaught, ...silent].length > 0) fell.push({ api, fault, blank, uncaught, silent })
  }
  expect(idle).toEqual([])
  expect(fell).toEqual([])
})

it('60 hostile links: each shows a page of ours, and no words of a stranger', async () => {
  expect(await openAll(hostileLinks(60, SEED))).toEqual([])
})

it('40 ticks in bursts, on a phone that often refuses to keep them: none is lost', async () => {
  const { taps, lost } = await tickAtRandom(40, SEED)
  expect(taps).toBeGreaterThanOrEqual(40)
  expect(lost).toEqual([])
})
