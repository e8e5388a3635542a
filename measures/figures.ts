import type { Updates } from '../simulator/src'

/** Bytes of a package or a part of it. */
export interface Bytes {
  raw: number
  gzip: number
}

export interface FileSize extends Bytes {
  file: string
}

/** What a page costs until it has come to rest. */
export interface PageFigures extends Updates {
  url: string
  firstBytes: number
  nodes: number
  depth: number
}

/** What an interaction costs; without a cost, the package lacks the page. */
export interface InteractionFigures {
  name: string
  kind: string
  target?: number
  url: string
  cost?: Updates
}

/** Milliseconds, each the median of several runs. */
export interface StartTimes {
  /** From app.js to the first setData. */
  script: number
  /** Until the first content is on Chromium's screen, at full speed and slowed four times. */
  content: number
  contentSlowed: number
}

/** One package, measured. */
export interface PackageFigures {
  whole: Bytes
  main: Bytes
  subPackages: ({ root: string } & Bytes)[]
  files: FileSize[]
  pages: PageFigures[]
  interactions: InteractionFigures[]
  start: StartTimes
}

/** One run of the benchmark. */
export interface Figures {
  machine: { node: string; cores: number; processor: string }
  ours: PackageFigures
  hello: PackageFigures
}
