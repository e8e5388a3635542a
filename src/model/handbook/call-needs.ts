import type { CallNeeds } from './types'

/** What content says of a call, without the rest of its page. */
export function callNeedsOf({ caller, say, ask, hand }: CallNeeds): CallNeeds {
  return {
    ...(caller !== undefined && { caller }),
    ...(say !== undefined && { say }),
    ...(ask && { ask }),
    ...(hand && { hand }),
  }
}
