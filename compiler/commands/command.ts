import type { ParseArgsConfig } from 'node:util'

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>

/** What a command was called with, and where it writes. */
export interface Invocation {
  /** The words after the command's name. */
  words: readonly string[]
  /** The text given with an option. */
  text: (option: string) => string | undefined
  /** Whether an option that takes no text was given. */
  has: (option: string) => boolean
  /** Writes a line to standard output. */
  print: (line: string) => void
}

/** A command of the handbook's command line; each is one file in this folder, listed in `index.ts`. */
export interface Command {
  name: string
  /** How it is called, e.g. `show <题号> [--json]`. */
  usage: string
  /** What it does, in one line. */
  summary: string
  options: OptionSpecs
  /** How many words it takes at most, its name apart. */
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
