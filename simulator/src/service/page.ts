import path from 'node:path'

type Bag = Record<string, unknown>

export interface PageUrl {
  route: string
  query: Record<string, string>
}

/** A page on the stack, with its instance as the app sees it. */
export class PageRecord {
  readonly instance: Bag = {}
  /** The title set by the page itself. */
  title: string | undefined
  closed = false

  constructor(
    readonly id: number,
    readonly route: string,
    readonly query: Record<string, string>,
    definition: Bag,
    send: (page: PageRecord, data: Bag, done?: () => void) => void,
  ) {
    // Taro's pages keep members on the prototype, so for…in.
    for (const key in definition) this.instance[key] = definition[key]
    Object.assign(this.instance, {
      route,
      __route__: route,
      options: query,
      getPageId: () => `pageId:${id}`,
      setData: (data: Bag, done?: () => void) => send(this, data, done),
    })
  }

  get data(): Bag {
    return this.instance['data'] as Bag
  }

  /** The page's method with that name, bound to the page. */
  method(name: string): ((...args: unknown[]) => unknown) | undefined {
    const own = this.instance[name] as ((...all: unknown[]) => unknown) | undefined
    return typeof own === 'function' ? own.bind(this.instance) : undefined
  }

  call(method: string, ...args: unknown[]): unknown {
    return this.method(method)?.(...args)
  }

  /** Applies setData's argument, as JSON. Its paths are like `root.cn.[0].v` (as Taro writes it) or `list[0].name`. */
  apply(json: string): void {
    for (const [way, value] of Object.entries(JSON.parse(json) as Bag)) {
      const keys = way.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
      const last = keys.pop() ?? way
      let at = this.data
      for (const [i, key] of keys.entries()) {
        if (!isBag(at[key])) at[key] = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {}
        at = at[key] as Bag
      }
      at[last] = value
    }
  }
}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null

/** Reads a page's address. WeChat passes query values still encoded. */
export function parseUrl(url: string, from = ''): PageUrl {
  const [address = '', search = ''] = url.split('?')
  const folder = address.startsWith('/') ? '' : path.posix.dirname(from)
  const pairs = search.split('&').filter(Boolean)
  return {
    route: path.posix.join('/', folder, address).slice(1),
    query: Object.fromEntries(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=?/, '')])),
  }
}
