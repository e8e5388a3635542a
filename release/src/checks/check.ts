import { type Project } from 'miniprogram-ci'

/** What a check is given. */
export interface Checked {
  project: Project
  /** The package's folder. */
  package: string
}

export interface Findings {
  /** What is wrong and where, a line each; empty when all is well. */
  faults: string[]
  /** What was left out, and why. */
  notes?: string[]
}

export interface Check {
  name: string
  run: (checked: Checked) => Promise<Findings>
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
