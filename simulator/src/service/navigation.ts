import { ApiFailure } from '../answers'
import type { Dist } from '../dist'
import { parseUrl, type PageRecord, type PageUrl } from './page'

export const routes = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const
export type Route = (typeof routes)[number]

/** Functions the stack needs to create, show and end pages. */
interface PageKeeper {
  /** Loads a page's sub-package, or rejects. */
  fetch(route: string): Promise<void>
  open(url: PageUrl): Promise<PageRecord>
  show(page: PageRecord): Promise<void>
  hide(page: PageRecord): void
  close(page: PageRecord): Promise<void>
}

const limit = 10

/** WeChat's page stack and its rules. */
export class Navigation {
  readonly stack: PageRecord[] = []
  private readonly tabs = new Map<string, PageRecord>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly dist: Dist,
    private readonly keeper: PageKeeper,
  ) {}

  get top(): PageRecord | undefined {
    return this.stack.at(-1)
  }

  /** Navigation requests are processed one after the other, however fast they come. */
  go(route: Route, options: { url?: string; delta?: number }): Promise<void> {
    const turn = this.last.then(() =>
      route === 'navigateBack' ? this.back(options.delta ?? 1) : this.open(route, options.url),
    )
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async open(kind: Exclude<Route, 'navigateBack'>, address = ''): Promise<void> {
    const url = parseUrl(address, this.top?.route)
    const isTab = this.dist.isTab(url.route)
    const fail = (why: string) => new ApiFailure(`${kind}:fail ${why}`)
    if (!this.dist.pages.includes(url.route)) throw fail(`page "${url.route}" is not found`)
    if (isTab && (kind === 'navigateTo' || kind === 'redirectTo')) throw fail(`can not ${kind} a tabbar page`)
    if (!isTab && kind === 'switchTab') throw fail('can not switch to no-tabBar page')
    if (kind === 'navigateTo' && this.stack.length >= limit) throw fail('webview count limit exceed')
    await this.keeper.fetch(url.route).catch((error: unknown) => {
      throw fail(error instanceof Error ? error.message : String(error))
    })
    if (kind === 'switchTab') return this.switchTab(url)
    if (kind === 'navigateTo') {
      if (this.top) this.keeper.hide(this.top)
    } else await this.close(kind === 'redirectTo' ? this.stack.slice(-1) : [...this.stack, ...this.tabs.values()])
    await this.add(url)
  }

  private async switchTab(url: PageUrl): Promise<void> {
    const { top } = this
    if (top?.route === url.route) return
    if (top && this.isKeptTab(top)) this.keeper.hide(top)
    await this.close(this.stack.filter((page) => !this.isKeptTab(page)))
    this.stack.length = 0
    const kept = this.tabs.get(url.route)
    if (!kept) return this.add({ ...url, query: {} })
    this.stack.push(kept)
    await this.keeper.show(kept)
  }

  private async back(delta: number): Promise<void> {
    if (this.stack.length < 2) throw new ApiFailure('navigateBack:fail cannot navigate back at first page.')
    await this.close(this.stack.slice(-Math.min(delta, this.stack.length - 1)))
    if (this.top) await this.keeper.show(this.top)
  }

  private async add(url: PageUrl): Promise<void> {
    const page = await this.keeper.open(url)
    if (this.dist.isTab(url.route)) this.tabs.set(url.route, page)
  }

  private async close(pages: PageRecord[]): Promise<void> {
    for (const page of new Set(pages.reverse())) {
      const at = this.stack.indexOf(page)
      if (at >= 0) this.stack.splice(at, 1)
      if (this.isKeptTab(page)) this.tabs.delete(page.route)
      await this.keeper.close(page)
    }
  }

  private isKeptTab(page: PageRecord): boolean {
    return this.tabs.get(page.route) === page
  }
}
