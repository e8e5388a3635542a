import type { PageStart, PageStyles } from '../../browser/phone'
import type { Target } from '../../target'
import type { ViewEvent } from '../../view'

/** What a page's frame offers to the phone around it. */
export interface PageFrame {
  start(page: PageStart, tell: (event: ViewEvent) => void): void
  update(json: string): void
  restyle(styles: PageStyles): void
  answerPicker(node: string, type: string, detail: unknown): void
  idle(): Promise<void>
  find(target: Target): Element
  count(target: Target): number
  text(target?: Target): string
}

declare global {
  interface Window {
    weappPage: PageFrame
    /** glass-easel's templates of the package, by path. */
    weappTemplates: Record<string, unknown>
  }
}
