import fs from 'node:fs'
import path from 'node:path'

const imageTypes: Partial<Record<string, string>> = {
  ...{ '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' },
  ...{ '.gif': 'image/gif', '.webp': 'image/webp', '.svg': 'image/svg+xml' },
}

export type Theme = 'light' | 'dark'

interface PageConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColorContent?: string
  usingComponents?: Record<string, string>
}

interface AppConfig {
  pages: string[]
  subPackages?: { root: string; name?: string; pages: string[] }[]
  /** By page; without `network` only on Wi-Fi. */
  preloadRule?: Record<string, { packages: string[]; network?: 'all' | 'wifi' }>
  window?: PageConfig
  tabBar?: {
    color?: string
    selectedColor?: string
    backgroundColor?: string
    borderStyle?: string
    list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
  }
  usingComponents?: Record<string, string>
  themeLocation?: string
}

/** A built package on disk. */
export class Dist {
  readonly app: AppConfig
  readonly pages: readonly string[]
  /** The page that opens when none is named. */
  readonly entry: string
  private readonly themes: Partial<Record<Theme, Record<string, string>>>

  /** @throws when the folder holds no readable app.json */
  constructor(readonly root: string) {
    if (!this.has('app.json')) throw new Error(`No app.json in ${root}: is it a built weapp package?`)
    this.app = this.readJson<AppConfig>('app.json')
    const [entry] = this.app.pages
    if (entry === undefined) throw new Error('app.json names no pages')
    this.entry = entry
    const subPackages = this.app.subPackages ?? []
    this.pages = [...this.app.pages, ...subPackages.flatMap((sub) => sub.pages.map((page) => `${sub.root}/${page}`))]
    const { themeLocation } = this.app
    this.themes = themeLocation === undefined ? {} : this.readJson(themeLocation)
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.root, file))
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.root, file), 'utf8')
  }

  /** A picture of the package as a data URL. */
  picture(file: string): string {
    return `data:image/png;base64,${fs.readFileSync(path.join(this.root, file), 'base64')}`
  }

  /** A picture of the package and its type; undefined when there is none. */
  image(file: string): { type: string; body: Uint8Array } | undefined {
    const type = imageTypes[path.extname(file).toLowerCase()]
    const full = path.resolve(this.root, file)
    const isInside = full.startsWith(path.resolve(this.root) + path.sep)
    return type !== undefined && isInside && fs.existsSync(full) ? { type, body: fs.readFileSync(full) } : undefined
  }

  /** A page's settings merged over the app's, with `@name` replaced by theme.json's values. */
  pageConfig(route: string, theme: Theme): PageConfig {
    return this.themed({ ...this.app.window, ...this.jsonOf(route) }, theme)
  }

  tabBar(theme: Theme): AppConfig['tabBar'] {
    return this.app.tabBar && this.themed(this.app.tabBar, theme)
  }

  /** Root of a page's sub-package; undefined for pages of the main package. */
  subPackageOf(route: string): string | undefined {
    return this.app.subPackages?.find(({ root }) => route.startsWith(`${root}/`))?.root
  }

  /** Roots of the sub-packages preloaded while this page is shown, on mobile data too. */
  preloadedFrom(route: string): string[] {
    const { packages = [], network } = this.app.preloadRule?.[route] ?? {}
    if (network !== 'all') return []
    const named = this.app.subPackages?.filter(
      ({ root, name }) => packages.includes(root) || packages.includes(name ?? root),
    )
    return named?.map(({ root }) => root) ?? []
  }

  isTab(route: string): boolean {
    return this.app.tabBar?.list.some((tab) => tab.pagePath === route) ?? false
  }

  /** Components that a page or component may use, by tag: paths inside the package, without a leading slash. */
  componentsOf(route: string): Record<string, string> {
    const resolve = (from: string, { usingComponents = {} }: PageConfig) =>
      Object.entries(usingComponents).map(([tag, target]): [string, string] => [
        tag,
        path.posix.resolve('/', path.posix.dirname(from), target).slice(1),
      ])
    return Object.fromEntries([...resolve('app', this.app), ...resolve(route, this.jsonOf(route))])
  }

  /** All files with this suffix, relative to the package, sorted. */
  files(extension: string): string[] {
    const files = fs.readdirSync(this.root, { recursive: true, encoding: 'utf8' })
    return files
      .filter((file) => file.endsWith(extension))
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort()
  }

  private jsonOf(route: string): PageConfig {
    return this.has(`${route}.json`) ? this.readJson<PageConfig>(`${route}.json`) : {}
  }

  private themed<T extends object>(config: T, theme: Theme): T {
    const swap = (_key: string, value: unknown): unknown =>
      typeof value === 'string' && value.startsWith('@') ? (this.themes[theme]?.[value.slice(1)] ?? value) : value
    return JSON.parse(JSON.stringify(config), swap) as T
  }

  private readJson<T>(file: string): T {
    try {
      return JSON.parse(this.read(file)) as T
    } catch (error) {
      throw new Error(`${file} is not valid JSON: ${String(error)}`, { cause: error })
    }
  }
}
