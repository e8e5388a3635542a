import type { BarChanges } from '../chrome/chrome'
import type { PageSurface } from '../view'
import { setPath } from './data-path'

type Bag = Record<string, unknown>

/** A page on the stack, with its instance as the app sees it. */
export class PageRecord {
  readonly instance: Bag = {}
  readonly bar: BarChanges = {}
  /** Updates on their way to the view, in order. */
  queue: Promise<void> = Promise.resolve()
  closed = false

  constructor(
    readonly id: number,
    readonly route: string,
    readonly query: Record<string, string>,
    private readonly definition: Bag,
    send: (page: PageRecord, data: Bag, done?: () => void) => void,
  ) {
    for (const key in definition) this.instance[key] = definition[key]
    Object.assign(this.instance, {
      data: JSON.parse(JSON.stringify(definition['data'] ?? {})) as unknown,
      route,
      __route__: route,
      is: route,
      options: query,
      __wxWebviewId__: id,
      getPageId: () => `pageId:${id}`,
      getOpenerEventChannel: () => ({ on() {}, once() {}, off() {}, emit() {} }),
      setData: (data: Bag, done?: () => void) => send(this, data, done),
    })
  }

  get data(): Bag {
    return this.instance['data'] as Bag
  }

  has(method: string): boolean {
    return typeof this.instance[method] === 'function'
  }

  call(method: string, ...args: unknown[]): unknown {
    const own = this.instance[method]
    return typeof own === 'function' ? (own as (...all: unknown[]) => unknown).apply(this.instance, args) : undefined
  }

  apply(json: string): void {
    for (const [path, value] of Object.entries(JSON.parse(json) as Bag)) setPath(this.data, path, value)
  }

  surface(tabPage: boolean): PageSurface {
    const handlers: string[] = []
    for (const key in this.definition) if (this.has(key)) handlers.push(key)
    return { id: this.id, route: this.route, data: this.data, handlers, tabPage }
  }
}
