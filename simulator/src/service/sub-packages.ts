import { setImmediate } from 'node:timers/promises'
import type { Dist } from '../dist'

/** The sub-packages loaded on the phone: none at first. */
export class SubPackages {
  private readonly coming = new Map<string, Promise<void>>()
  private readonly loaded = new Set<string>()

  constructor(
    private readonly dist: Dist,
    /** Whether the phone has a network; it is mobile data, not Wi-Fi. */
    public network: boolean,
  ) {}

  /** Roots of the loaded ones, sorted. */
  list(): string[] {
    return [...this.loaded].sort()
  }

  /**
   * Loads a page's sub-package unless already loaded; pages of the main package need none.
   *
   * @throws Error when there is no network
   */
  async need(route: string): Promise<void> {
    const root = this.dist.subPackageOf(route)
    if (root !== undefined) await this.load(root)
  }

  /** Loads the sub-packages in the preload rule of the shown page. Does nothing without a network. */
  async preload(route: string): Promise<void> {
    // A phone fails silently here: the page that needs it tries again.
    await Promise.allSettled(this.dist.preloadedFrom(route).map((root) => this.load(root)))
  }

  private load(root: string): Promise<void> {
    if (this.loaded.has(root)) return Promise.resolve()
    const coming = this.coming.get(root) ?? this.fetch(root).finally(() => this.coming.delete(root))
    this.coming.set(root, coming)
    return coming
  }

  private async fetch(root: string): Promise<void> {
    if (this.network) await setImmediate()
    // The network may have been lost in the meantime.
    if (!this.network) throw new Error(`loadSubPackage fail: no network for "${root}"`)
    this.loaded.add(root)
  }
}
