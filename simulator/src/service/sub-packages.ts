import { setImmediate } from 'node:timers/promises'
import type { Dist } from '../dist'

/** The sub-packages that have come to the phone: none at first. */
export class SubPackages {
  private readonly coming = new Map<string, Promise<void>>()
  private readonly loaded = new Set<string>()

  constructor(
    private readonly dist: Dist,
    /** Whether the phone has a network; it is mobile data, not Wi-Fi. */
    public network: boolean,
  ) {}

  /** Roots of those that are loaded, sorted. */
  list(): string[] {
    return [...this.loaded].sort()
  }

  /**
   * Loads the sub-package to which a page belongs, unless it is loaded; a page of the main package needs nothing.
   *
   * @throws Error when there is no network
   */
  async need(route: string): Promise<void> {
    const root = this.dist.subPackageOf(route)
    if (root !== undefined) await this.load(root)
  }

  /** Loads what the rule of a page that is shown names. Without a network nothing happens. */
  async preload(route: string): Promise<void> {
    // A phone fails here silently: the page that needs it asks again.
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
    // It may have gone meanwhile.
    if (!this.network) throw new Error(`loadSubPackage fail: no network for "${root}"`)
    this.loaded.add(root)
  }
}
