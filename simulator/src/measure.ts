import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { simulate, type SimulateOptions } from './simulate'
import type { Simulation } from './simulation'

/** The cost of a series of setData calls. */
export interface Updates {
  count: number
  bytes: number
}

export interface StartFigures extends Updates {
  /** The first setData alone, which brings the first content. */
  firstBytes: number
  nodes: number
  depth: number
  /** Script time from app.js to the first setData. */
  scriptMs: number
}

/** The setData cost of an action. */
export async function measureAction(sim: Simulation, action: () => Promise<unknown>): Promise<Updates> {
  const before = sim.setData.length
  await action()
  const made = sim.setData.slice(before)
  return { count: made.length, bytes: made.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Starts the mini program at a page, without a browser. Bytes and counts are the same in every run. */
export async function measureStart(options: SimulateOptions, url: string): Promise<StartFigures> {
  const sim = await simulate({ ...options, view: 'tree' })
  collectGarbage()
  const updates = await measureAction(sim, () => sim.open(url))
  const [first] = sim.setData
  if (!first) throw new Error(`${url} made no setData`)
  const figures = { ...updates, ...sim.nodes(), firstBytes: first.bytes, scriptMs: first.at }
  await sim.close()
  return figures
}

/**
 * Milliseconds from the start of app.js to the first content on Chromium's screen. The view is slowed by `cpuRate`; the
 * script runs in Node at full speed, so this measures templates, styles and layout.
 */
export async function measureFirstContent(options: SimulateOptions, url: string, cpuRate = 1): Promise<number> {
  const sim = await simulate({ ...options, view: 'browser' })
  try {
    return await sim.timeToContent(url, cpuRate)
  } finally {
    await sim.close()
  }
}

/** Collects garbage, so that no run pays for an earlier one's. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
