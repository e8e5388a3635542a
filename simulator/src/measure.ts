import fs from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { Dist } from './dist'
import { simulate, type SimulateOptions } from './simulate'
import type { Simulation } from './simulation'

/** What a number of setData cost. */
export interface Updates {
  count: number
  bytes: number
}

export interface StartFigures extends Updates {
  /** The first setData alone: what the first content needs. */
  firstBytes: number
  nodes: number
  depth: number
  /** Script time from app.js to the first setData, one figure for each run. */
  scriptMs: number[]
}

export interface FileSize {
  file: string
  raw: number
  gzip: number
}

/** Sizes of all files of a package, the largest first. */
export function measurePackage(folder: string): FileSize[] {
  return new Dist(folder)
    .files('')
    .map((file) => {
      const content = fs.readFileSync(path.join(folder, file))
      return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length }
    })
    .sort((a, b) => b.raw - a.raw)
}

/** Empties the heap, so that no run pays for what an earlier one left. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

/** Starts the mini program at a page, several times, without a browser. Bytes and counts are the same in every run. */
export async function measureStart(options: SimulateOptions, url: string, runs = 15): Promise<StartFigures> {
  const scriptMs: number[] = []
  for (let run = 1; ; run++) {
    const sim = await simulate({ ...options, view: 'tree' })
    collectGarbage()
    const updates = await measureAction(sim, () => sim.open(url))
    const [first] = sim.setData
    if (!first) throw new Error(`${url} made no setData`)
    scriptMs.push(first.at)
    const figures = { ...updates, firstBytes: first.bytes, ...sim.nodes(), scriptMs }
    await sim.close()
    if (run >= runs) return figures
  }
}

/** What an action costs in setData. */
export async function measureAction(sim: Simulation, action: () => Promise<unknown>): Promise<Updates> {
  const before = sim.setData.length
  await action()
  const made = sim.setData.slice(before)
  return { count: made.length, bytes: made.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/**
 * Milliseconds from the start of app.js to the first content on Chromium's screen, one figure for each run. The view is
 * slowed by `cpuRate`; the script runs in Node at full speed, so this is about templates, styles and layout.
 */
export async function measureFirstContent(
  options: SimulateOptions,
  url: string,
  { cpuRate = 1, runs = 5 }: { cpuRate?: number; runs?: number } = {},
): Promise<number[]> {
  const figures: number[] = []
  for (let run = 0; run < runs; run++) {
    const sim = await simulate({ ...options, view: 'browser' })
    try {
      figures.push(await sim.timeToContent(url, cpuRate))
    } finally {
      await sim.close()
    }
  }
  return figures
}

/** The middle one. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}
