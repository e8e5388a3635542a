import type { DeviceOptions } from '../device'
import type { Problem } from '../problems'
import type { ServiceRecord } from '../service/app-service'

/** What the panel asks for: a phone, and the page to open on it, with its query. */
export type PhoneSettings = Required<DeviceOptions> & { url: string }

export type ToPanel =
  | { kind: 'package'; folder: string; pages: readonly string[] }
  /** The package cannot be run: why, and what its build said. */
  | { kind: 'broken'; message: string; output: string }
  | { kind: 'phone'; address: string; width: number; height: number }
  | ServiceRecord
  | ({ kind: 'problem' } & Problem)
