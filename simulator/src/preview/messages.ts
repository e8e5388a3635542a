import type { Theme } from '../dist'
import type { Problem } from '../problems'
import type { SetDataEntry } from '../service/records'

/** What the panel asks for. */
export interface PhoneSettings {
  width: number
  theme: Theme
  fontSize: number
  /** Page to open, with its query. */
  url: string
}

export type FromPanel = { kind: 'start'; settings: PhoneSettings } | { kind: 'theme'; theme: Theme }

export type ToPanel =
  | { kind: 'package'; folder: string; pages: readonly string[]; entry: string }
  /** The package cannot be run: why, and what its build said. */
  | { kind: 'broken'; message: string; output: string }
  | { kind: 'phone'; address: string; width: number; height: number }
  | { kind: 'route'; route: string }
  | { kind: 'call'; api: string; options: string }
  | ({ kind: 'setData' } & SetDataEntry)
  | ({ kind: 'problem' } & Problem)
