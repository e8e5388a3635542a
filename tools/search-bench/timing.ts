import { performance } from 'node:perf_hooks'

const ROUNDS = 5

/** Duration in milliseconds: the best of several rounds, to exclude other load on the machine. */
export function quickest(run: () => void, rounds = ROUNDS): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** The quantile: the value that the given share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
