import type { PageSurface, View, ViewEvent } from '../view'

/** Styles of a page: WXSS, compiled for a device and a theme. */
export interface PageStyles {
  css: string
  background: string
}

interface ComponentSurface {
  properties: Record<string, unknown>
  data: unknown
  handlers: string[]
  using: Record<string, string>
  virtualHost: boolean
}

/** All that a page's frame needs to start. */
export interface PageStart extends PageSurface {
  using: Record<string, string>
  components: Record<string, ComponentSurface>
  /** Tags in the package that no simulated component stands for. */
  unknownTags: string[]
  styles: PageStyles
  /** Where the package's files are served. */
  files: string
}

/** What the service half asks of the phone in the browser: a view, but for what only the service half can know. */
export type Phone = Omit<View, 'listen' | 'openPage' | 'restyle'> & {
  openPage: (page: PageStart) => Promise<void>
  restyle: (page: number, styles: PageStyles) => Promise<void>
}

export type ToPhone = { id: number; method: keyof Phone; args: unknown[] }

export type FromPhone = { id: number; result?: unknown; error?: string } | { event: ViewEvent }
