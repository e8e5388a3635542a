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
  paths: string[]
}

/** What happened, for whoever watches. */
export type ServiceRecord = { call: Call } | { setData: SetDataEntry } | { route: string }
