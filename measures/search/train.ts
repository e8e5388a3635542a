import type { Decision } from '../../src/model/search/decide'
import type { Features } from '../../src/model/search/features'
import { countedNames, rounded, shrink } from './weights'

/** A query's features, and whether the handbook answers it. */
export interface Example {
  features: Features
  answered: boolean
  /** How much it counts, 1 and up. */
  weight: number
}

const ROUNDS = 1000
/** Smaller weights change no decision, and would fill the package. */
const LEAST_WEIGHT = 0.08
/** How strongly weights are held near zero, and at it: the fewer, the smaller the package. */
const RIDGE = 0.0003
const LASSO = 0.0003
/** Measures, unlike words, may weigh what they do. */
const isMeasure = (feature: string) => /^[a-z]/.test(feature)

/**
 * Logistic regression with an elastic net, by accelerated proximal gradient descent. The same examples always give the same
 * decision.
 *
 * Source: Beck and Teboulle, A Fast Iterative Shrinkage-Thresholding Algorithm (2009).
 */
export function train(examples: readonly Example[]): Decision {
  const names = countedNames(examples.map(({ features }) => features.keys()))
  const places = new Map(names.map((name, place) => [name, place]))
  const rows = examples.map(({ features }) =>
    [...features].flatMap(([name, value]): [number, number][] => {
      const place = places.get(name)
      return place === undefined ? [] : [[place, value]]
    }),
  )
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  const step = 1 / largestCurvature(rows)
  const bias = names.length
  let current = new Float64Array(bias + 1)
  let ahead = current
  let momentum = 1
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(ahead, rows, examples, all)
    const next = ahead.map((weight, place) => {
      const penalised = place !== bias && !isMeasure(names[place] ?? '')
      const moved = weight - step * ((slope[place] ?? 0) + (penalised ? RIDGE * weight : 0))
      return penalised ? shrink(moved, step * LASSO) : moved
    })
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = next.map((weight, place) => weight + ((momentum - 1) / faster) * (weight - (current[place] ?? 0)))
    current = next
    momentum = faster
  }
  return { bias: rounded(current[bias] ?? 0, 2), weights: readable(names, current) }
}

type Row = readonly (readonly [place: number, value: number])[]

function slopeAt(weights: Float64Array, rows: readonly Row[], examples: readonly Example[], all: number): Float64Array {
  const slope = new Float64Array(weights.length)
  const bias = weights.length - 1
  rows.forEach((row, index) => {
    const { answered, weight } = examples[index] ?? { answered: false, weight: 0 }
    let odds = weights[bias] ?? 0
    for (const [place, value] of row) odds += (weights[place] ?? 0) * value
    const error = ((1 / (1 + Math.exp(-odds)) - (answered ? 1 : 0)) * weight) / all
    slope[bias] = (slope[bias] ?? 0) + error
    for (const [place, value] of row) slope[place] = (slope[place] ?? 0) + error * value
  })
  return slope
}

/** An upper bound: a quarter of the largest row's square. */
function largestCurvature(rows: readonly Row[]): number {
  const squares = rows.map((row) => 1 + row.reduce((sum, [, value]) => sum + value * value, 0))
  return Math.max(...squares) / 4
}

/** The weights that are worth keeping, by name. */
function readable(names: readonly string[], weights: Float64Array): Record<string, number> {
  const kept = names.map((name, place): [string, number] => [name, rounded(weights[place] ?? 0, 2)])
  return Object.fromEntries(
    kept.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
