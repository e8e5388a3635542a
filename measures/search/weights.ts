/** Rare features would only learn their examples by heart. */
const LEAST_EXAMPLES = 3

/** The names that enough examples have, in the order in which they are met. */
export function countedNames(examples: Iterable<Iterable<string>>): string[] {
  const counts = new Map<string, number>()
  for (const names of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name)
}

/** A weight moved towards zero, at most to it. */
export function shrink(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by)
}

/** A weight with so many digits after the point. */
export function rounded(weight: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(weight * scale) / scale
}
