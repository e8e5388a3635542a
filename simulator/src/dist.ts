import fs from 'node:fs'
import path from 'node:path'

export type Theme = 'light' | 'dark'

export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
  backgroundColorContent?: string
  onReachBottomDistance?: number
}

export interface PageConfig extends WindowConfig {
  usingComponents?: Record<string, string>
}

export interface TabBarConfig {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
}

interface SubPackage {
  root: string
  pages: string[]
}

export interface AppConfig {
  pages: string[]
  entryPagePath?: string
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  window?: WindowConfig
  tabBar?: TabBarConfig
  usingComponents?: Record<string, string>
  themeLocation?: string
}

/** A built package on disk. */
export class Dist {
  readonly app: AppConfig
  readonly pages: readonly string[]
  private readonly themes: Partial<Record<Theme, Record<string, string>>>

  /** @throws when the folder holds no readable app.json */
  constructor(readonly root: string) {
    if (!fs.existsSync(path.join(root, 'app.json')))
      throw new Error(`No app.json in ${root}: is it a built weapp package?`)
    this.app = this.readJson<AppConfig>('app.json')
    if (!Array.isArray(this.app.pages) || this.app.pages.length === 0) throw new Error('app.json names no pages')
    const subPackages = this.app.subPackages ?? this.app.subpackages ?? []
    this.pages = [
      ...this.app.pages,
      ...subPackages.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page))),
    ]
    const { themeLocation } = this.app
    this.themes = themeLocation !== undefined && this.has(themeLocation) ? this.readJson(themeLocation) : {}
  }

  get entry(): string {
    return this.app.entryPagePath ?? this.pages[0] ?? ''
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.root, file))
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.root, file), 'utf8')
  }

  pageConfig(route: string): PageConfig {
    return this.has(`${route}.json`) ? this.readJson<PageConfig>(`${route}.json`) : {}
  }

  tabIndex(route: string): number {
    return this.app.tabBar?.list.findIndex((tab) => tab.pagePath === route) ?? -1
  }

  /** Components that a page or component may use, by tag: paths inside the package, without a leading slash. */
  componentsOf(route: string): Record<string, string> {
    const resolve = (from: string, using: Record<string, string> = {}) =>
      Object.entries(using).map(([tag, target]): [string, string] => [
        tag,
        target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(from), target),
      ])
    return Object.fromEntries([
      ...resolve('app', this.app.usingComponents),
      ...resolve(route, this.pageConfig(route).usingComponents),
    ])
  }

  /** Puts theme.json's values in place of `@name`. */
  themed<T extends object>(config: T, theme: Theme): T {
    const variables = this.themes[theme] ?? {}
    const swap = (_key: string, value: unknown): unknown => {
      if (typeof value !== 'string' || !value.startsWith('@')) return value
      return variables[value.slice(1)] ?? value
    }
    return JSON.parse(JSON.stringify(config), swap) as T
  }

  /** All files whose name ends so, relative to the package, sorted. */
  files(extension: string, folder = ''): string[] {
    return fs
      .readdirSync(path.join(this.root, folder), { withFileTypes: true })
      .flatMap((entry) => {
        const name = path.posix.join(folder, entry.name)
        if (entry.isDirectory()) return this.files(extension, name)
        return name.endsWith(extension) ? [name] : []
      })
      .sort()
  }

  private readJson<T>(file: string): T {
    try {
      return JSON.parse(this.read(file)) as T
    } catch (error) {
      throw new Error(`${file} is not valid JSON: ${String(error)}`, { cause: error })
    }
  }
}
