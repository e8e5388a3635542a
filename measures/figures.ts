import type { Updates } from '../simulator/src'

/** Size in bytes of a package or a part of it. */
export interface Bytes {
  raw: number
  gzip: number
}

export interface FileSize extends Bytes {
  file: string
}

/** The cost of a page until it is idle. */
export interface PageFigures extends Updates {
  url: string
  firstBytes: number
  nodes: number
  depth: number
}

/** The cost of an interaction; absent when the package lacks the page. */
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
  /** Until the first content is on screen in Chromium, at full speed and slowed down 4×. */
  content: number
  contentSlowed: number
}

/** Measurements of one package. */
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
