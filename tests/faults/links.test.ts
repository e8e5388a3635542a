import { hostileLinks, openAll } from '../support/faults/hostile-links'

const BATCHES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

it.each(BATCHES)('500 hostile links, seed %s: each shows a page of ours, and no words of a stranger', async (seed) => {
  expect(await openAll(hostileLinks(500, seed))).toEqual([])
})
