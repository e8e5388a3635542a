import type { Features } from './features'
import type { Tier } from './types'

/** What speaks for a query being answered, and against it: weights of its features, trained by `npm run search:train`. */
export interface Decision {
  /** What a query without features weighs. */
  bias: number
  weights: Readonly<Record<string, number>>
}

/** A feature's part in the decision. */
export interface Part {
  feature: string
  weight: number
}

/** Below these odds, as a logarithm, a query isn't even related to the handbook. */
const RELATED = -4

/** The parts that weigh anything; their sum with the bias is the logarithm of the odds that the query is answered. */
export function partsOf(features: Features, { weights }: Decision): Part[] {
  return [...features].flatMap(([feature, value]) => {
    const weight = (weights[feature] ?? 0) * value
    return weight === 0 ? [] : [{ feature, weight }]
  })
}

/** Whether the best page answers the query, is perhaps related to it, or neither. */
export function tierOf(features: Features, decision: Decision): Tier {
  const odds = partsOf(features, decision).reduce((sum, { weight }) => sum + weight, decision.bias)
  return odds >= 0 ? 'sure' : odds >= RELATED ? 'perhaps' : 'nothing'
}
