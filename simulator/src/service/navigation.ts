import { ApiFailure } from '../answers'
import type { Dist } from '../dist'
import type { PageRecord } from './page'
import { parseUrl, type PageUrl } from './url'

export const routes = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const
export type Route = (typeof routes)[number]

/** What the stack asks of the service to make, show and end pages. */
export interface PageKeeper {
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

  /** Routes are taken one after the other, however fast they are asked for. */
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
    if (!this.dist.pages.includes(url.route)) throw new ApiFailure(`${kind}:fail page "${url.route}" is not found`)
    if (isTab && (kind === 'navigateTo' || kind === 'redirectTo')) {
      throw new ApiFailure(`${kind}:fail can not ${kind} a tabbar page`)
    }
    if (kind === 'navigateTo') return this.push(url)
    if (kind === 'switchTab') return this.switchTab(url, isTab)
    const leaving = kind === 'redirectTo' ? this.stack.slice(-1) : [...new Set([...this.stack, ...this.tabs.values()])]
    await this.close(leaving)
    await this.add(url)
  }

  private async push(url: PageUrl): Promise<void> {
    if (this.stack.length >= limit) throw new ApiFailure('navigateTo:fail webview count limit exceed')
    if (this.top) this.keeper.hide(this.top)
    await this.add(url)
  }

  private async switchTab(url: PageUrl, isTab: boolean): Promise<void> {
    if (!isTab) throw new ApiFailure('switchTab:fail can not switch to no-tabBar page')
    const top = this.top
    if (top?.route === url.route) return
    if (top && this.tabs.get(top.route) === top) this.keeper.hide(top)
    await this.close(this.stack.filter((page) => this.tabs.get(page.route) !== page))
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
    for (const page of pages.reverse()) {
      const at = this.stack.indexOf(page)
      if (at >= 0) this.stack.splice(at, 1)
      if (this.tabs.get(page.route) === page) this.tabs.delete(page.route)
      await this.keeper.close(page)
    }
  }
}
