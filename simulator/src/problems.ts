export interface Problem {
  /** Where it was detected: in the app's JavaScript, in a page's view, or in the package itself. */
  source: 'service' | 'view' | 'package' | 'network'
  message: string
}

/** The message of a thrown value from any realm: errors of the app's context are not our `Error`. */
export function describe(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  const { stack, message, errMsg } = thrown as { stack?: string; message?: string; errMsg?: string }
  return stack || message || errMsg || JSON.stringify(thrown)
}

/** All problems of one simulation, except those its test expects. */
export class Problems {
  private readonly seen: Problem[] = []
  private readonly expected: RegExp[] = []
  onAdd: (problem: Problem) => void = () => undefined

  add(source: Problem['source'], thrown: unknown): void {
    const problem = { source, message: describe(thrown) }
    this.seen.push(problem)
    this.onAdd(problem)
  }

  expect(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  /** Throws on an unexpected problem, or when an expected one did not occur. */
  assertClean(): void {
    const surprises = this.seen.filter(({ message }) => !this.expected.some((pattern) => pattern.test(message)))
    if (surprises.length > 0) {
      const lines = surprises.map(({ source, message }) => `- [${source}] ${message}`)
      throw new Error(`The mini program had problems:\n${lines.join('\n')}`)
    }
    const missing = this.expected.filter((pattern) => !this.seen.some(({ message }) => pattern.test(message)))
    if (missing.length > 0) throw new Error(`Expected problems that did not come: ${missing.join(', ')}`)
  }
}
