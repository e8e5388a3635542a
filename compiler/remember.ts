/** Several times the content, in characters. */
const MOST = 2_000_000

/**
 * A slow function of a text that keeps its latest results: while somebody types, all files but one are the same every time. The
 * results are shared, so nobody may change them.
 */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, { result: T }>()
  let size = 0
  return (text) => {
    const known = results.get(text)
    if (known) {
      // The latest last, so that the first are those not asked for.
      results.delete(text)
      results.set(text, known)
      return known.result
    }
    const result = compute(text)
    results.set(text, { result })
    size += text.length
    for (const old of results.keys()) {
      if (size <= MOST || old === text) break
      results.delete(old)
      size -= old.length
    }
    return result
  }
}
