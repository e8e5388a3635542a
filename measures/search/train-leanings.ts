import type { Leanings } from '../../src/model/search'
import { countedNames, rounded, shrink } from './weights'

/** What a query says, the scores of the pages that something speaks for, and the page that answers. */
export interface Choice {
  said: readonly string[]
  /** Only those above 0. */
  scores: ReadonlyMap<string, number>
  page: string
  /** How much it counts, 1 and up. */
  weight: number
}

const ROUNDS = 400
const LEAST_WEIGHT = 0.2
const RIDGE = 0.0001
/** How strongly weights are held at zero: the fewer, the smaller the package. */
const LASSO = 0.0006
/** How much surer a page is for each point of its score, as a logarithm of the odds. */
const SURER = 0.5

/**
 * Weights, in points of the score, for the parts of a query that tell pages apart when the scores do not: logistic regression over
 * the pages of a query, held at zero. The same choices always give the same weights.
 *
 * Source: Beck and Teboulle, A Fast Iterative Shrinkage-Thresholding Algorithm (2009).
 */
export function trainLeanings(choices: readonly Choice[]): Leanings {
  const learnable = choices.filter(({ scores, page }) => scores.has(page))
  // Single characters would only say again what their pairs do.
  const names = countedNames(learnable.map(({ said }) => said)).filter(({ length }) => length > 1)
  const places = new Map(names.map((name, place) => [name, place]))
  const pages = [...new Set(learnable.flatMap(({ scores }) => [...scores.keys()]))].sort()
  const rows = learnable.map(({ said, scores, page, weight }) => ({
    said: said.flatMap((name) => places.get(name) ?? []),
    scores: pages.map((each) => scores.get(each)),
    page: pages.indexOf(page),
    weight,
  }))
  const step = 2 / Math.max(...rows.map(({ said }) => said.length))
  let current = new Float64Array(names.length * pages.length)
  let ahead = current
  let momentum = 1
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(ahead, rows, pages.length)
    const next = ahead.map((weight, at) => shrink(weight - step * ((slope[at] ?? 0) + RIDGE * weight), step * LASSO))
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = next.map((weight, at) => weight + ((momentum - 1) / faster) * (weight - (current[at] ?? 0)))
    current = next
    momentum = faster
  }
  return Object.fromEntries(
    pages.map((page, column) => {
      const weights = names.map((name, place): [string, number] => [
        name,
        rounded((current[place * pages.length + column] ?? 0) / SURER, 1),
      ])
      const kept = weights.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      return [page, Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))]
    }),
  )
}

interface Row {
  said: readonly number[]
  scores: readonly (number | undefined)[]
  page: number
  weight: number
}

function slopeAt(weights: Float64Array, rows: readonly Row[], width: number): Float64Array {
  const slope = new Float64Array(weights.length)
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (const { said, scores, page, weight } of rows) {
    const odds = scores.map((score, column) => {
      if (score === undefined) return 0
      return Math.exp(said.reduce((sum, place) => sum + (weights[place * width + column] ?? 0), score * SURER))
    })
    const total = odds.reduce((sum, each) => sum + each, 0)
    odds.forEach((each, column) => {
      const error = ((each / total - (column === page ? 1 : 0)) * weight) / all
      if (error !== 0)
        for (const place of said) slope[place * width + column] = (slope[place * width + column] ?? 0) + error
    })
  }
  return slope
}
