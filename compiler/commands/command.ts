import type { ParseArgsConfig } from 'node:util'

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>

/** A command's arguments and output. */
export interface Invocation {
  /** The positional arguments after the command's name. */
  words: readonly string[]
  /** The value of an option. */
  text: (option: string) => string | undefined
  /** Whether a flag was given. */
  has: (option: string) => boolean
  /** Writes a line to standard output. */
  print: (line: string) => void
}

/** A subcommand of `handbook`. Each has its own file in this folder and is listed in `index.ts`. */
export interface Command {
  name: string
  /** Usage, e.g. `show <题号> [--json]`. */
  usage: string
  /** What it does, in one line. */
  summary: string
  options: OptionSpecs
  /** The most positional arguments it takes, not counting its name. */
  words: number
  /**
   * @throws UsageError when it was called wrongly
   * @throws ContentError when the content has problems
   */
  run: (invocation: Invocation) => void
}

/** Thrown when a command was called wrongly; the message says what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
