/** A problem in a content file for the maintainer to fix. */
export interface Problem {
  /** Path as shown to the maintainer, relative to where the command runs. */
  file: string
  line: number
  /** What is wrong and how to fix it, see `fault`. */
  message: string
}

/** Records a problem in one file. */
export type Report = (line: number, message: string) => void

const REMEDY = '。改法：'

/** Formats a problem: what is wrong, then how to fix it, both without a full stop. */
export function fault(what: string, remedy: string): string {
  return `${what}${REMEDY}${remedy}。`
}

/** Splits a problem into what is wrong and how to fix it. */
export function whatAndRemedy(message: string): { what: string; remedy?: string } {
  const [what = '', ...remedy] = message.split(REMEDY)
  return remedy.length === 0 ? { what } : { what, remedy: remedy.join(REMEDY).replace(/。$/, '') }
}

/** One line of output for one problem: `file:line message`. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`
}

/** Collects the problems of all files, so that they can be shown at once. */
export class Problems {
  private readonly found: Problem[] = []

  /** A reporter for one file. */
  reporterFor(file: string): Report {
    return (line, message) => {
      this.found.push({ file, line, message })
    }
  }

  /** All problems, by file and line. */
  sorted(): Problem[] {
    return [...this.found].sort((a, b) => compare(a.file, b.file) || a.line - b.line)
  }
}

/** Thrown when the handbook is needed but the content has problems. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'ContentError'
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
