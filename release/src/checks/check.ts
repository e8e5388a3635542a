import { type Project } from 'miniprogram-ci'

/** The input of a check. */
export interface Checked {
  project: Project
  /** The package's folder. */
  package: string
}

export interface Findings {
  /** Problems with their locations, one per line; empty when there are none. */
  faults: string[]
  /** Skipped parts, and why. */
  notes?: string[]
}

export interface Check {
  name: string
  run: (checked: Checked) => Promise<Findings>
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
