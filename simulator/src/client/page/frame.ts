import type { PageStart, PageStyles } from '../../browser/protocol'
import type { NodeQuery, ViewEvent } from '../../view'
import type { WireTarget } from '../../target'

/** What a page's frame offers to the phone around it. */
export interface PageFrame {
  start(page: PageStart, send: (event: ViewEvent) => void): void
  update(json: string): void
  restyle(styles: PageStyles): void
  answerPicker(node: string, type: string, detail: unknown): void
  scrollTo(top: number): void
  idle(): Promise<void>
  query(queries: NodeQuery[]): unknown[]
  find(target: WireTarget): Element
  count(target: WireTarget): number
  text(target?: WireTarget): string
}

declare global {
  interface Window {
    weappPage: PageFrame
    /** glass-easel's templates of the package, by path. */
    weappTemplates: Record<string, unknown>
  }
}
