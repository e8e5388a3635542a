import type { Answers } from '../answers'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import type { View } from '../view'
import type { StorageOptions } from '../wx/storage'

/** A call of `wx`, as the app made it. */
export interface Call {
  api: string
  options: unknown
}

/** One setData on its way from the service half to the view. */
export interface SetDataEntry {
  page: string
  /** Milliseconds since the start of app.js. */
  at: number
  /** Size of the data as UTF-8 JSON. */
  bytes: number
  keys: number
  paths: string[]
}

export interface ServiceOptions {
  dist: Dist
  device: Device
  view: View
  problems: Problems
  answers: Answers
  scene?: number
  storage?: StorageOptions
  timedToasts?: boolean
}

/** What happened, for whoever watches. */
export type ServiceRecord = { call: Call } | { setData: SetDataEntry } | { route: string }
