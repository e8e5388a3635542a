import { performance } from 'node:perf_hooks'

const ROUNDS = 5

/** Milliseconds that something takes: the quickest of some rounds, so that other work on the machine does not count. */
export function quickest(run: () => void, rounds = ROUNDS): number {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** The value that a share of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
