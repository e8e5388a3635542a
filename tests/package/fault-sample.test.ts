import fc from 'fast-check'
import { explore } from '../support/faults/explore'
import { hostileLinks, openAll } from '../support/faults/hostile-links'
import { faultsOf, PLACES } from '../support/faults/kinds'
import { tickAtRandom } from '../support/faults/lost-ticks'
import { tryFault } from '../support/faults/try-fault'

// All of them: `npm run test:faults`.
jest.setTimeout(120_000)

it('60 faults on some pages: none blank, no exception, no tap without an effect', async () => {
  const places = fc.sample(fc.constantFrom(...PLACES), { numRuns: 6, seed: 20 })
  const { reached } = await explore([...new Set(places)], {})
  const combinations = [...reached].flatMap(([api, spots]) =>
    faultsOf(api).map((fault) => ({ api, fault, spots: spots.slice(0, 1) })),
  )
  const tried = fc.sample(fc.constantFrom(...combinations), { numRuns: 60, seed: 20 })
  const fell: string[] = []
  for (const { api, fault, spots } of tried) {
    const { failures } = await tryFault(api, fault, spots)
    fell.push(...failures.map((failure) => `${api} ${fault}: ${failure}`))
  }
  expect(fell).toEqual([])
})

it('100 hostile links: each shows a page of ours, and no words of a stranger', async () => {
  expect(await openAll(hostileLinks(100, 20))).toEqual([])
})

it('60 ticks in bursts, on a phone that often refuses to keep them: none is lost', async () => {
  const { taps, lost } = await tickAtRandom(60, 20)
  expect(taps).toBeGreaterThanOrEqual(60)
  expect(lost).toEqual([])
})
