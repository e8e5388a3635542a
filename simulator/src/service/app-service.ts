import { setImmediate } from 'node:timers'
import { Chrome } from '../chrome/chrome'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import type { View, ViewEvent } from '../view'
import { Storage } from '../wx/storage'
import { createWx } from '../wx/wx'
import { Activity } from './activity'
import { createConsole, createContext, type LogLine } from './context'
import { Definitions } from './definitions'
import { handleViewEvent } from './events'
import { Modules } from './modules'
import { Navigation } from './navigation'
import { PageRecord } from './page'
import { realmOf, type Realm } from './realm'
import type { Call, ServiceOptions, ServiceRecord, SetDataEntry } from './records'
import { watchRejections } from './rejections'
import { SINGLE_PAGE } from './scene'
import { Timers } from './timers'
import { parseUrl, type PageUrl } from './url'

/** The half of a mini program that runs its JavaScript. */
export class AppService {
  readonly calls: Call[] = []
  readonly setData: SetDataEntry[] = []
  readonly logs: LogLine[] = []
  readonly activity = new Activity()
  readonly listeners = new Map<string, Set<(result: unknown) => void>>()
  readonly dist: Dist
  readonly device: Device
  readonly view: View
  readonly problems: Problems
  readonly chrome: Chrome
  readonly navigation: Navigation
  readonly storage: Storage
  readonly definitions: Definitions
  readonly scene: number
  readonly realm: Realm
  readonly wx: Record<string, unknown>
  clipboard = ''
  launchOptions: Record<string, unknown> = {}
  onRecord: (record: ServiceRecord) => void = () => undefined
  private readonly timers: Timers
  private readonly modules: Modules
  private readonly stopWatching: () => void
  private app: Record<string, unknown> = {}
  private nextPage = 1
  private startedAt = 0
  private chromeDrawn: Promise<void> = Promise.resolve()

  constructor(options: ServiceOptions) {
    const { dist, device, view, problems, scene = 1001 } = options
    this.dist = dist
    this.device = device
    this.view = view
    this.problems = problems
    this.scene = scene
    this.storage = new Storage(options.storage)
    this.definitions = new Definitions(problems)
    this.timers = new Timers((run) => this.guard(run))
    const draw = (state: Parameters<View['drawChrome']>[0]) => {
      this.chromeDrawn = this.chromeDrawn
        .then(() => view.drawChrome(state))
        .catch((error) => problems.add('view', error))
    }
    this.chrome = new Chrome(dist, device, draw, scene === SINGLE_PAGE, options.timedToasts ?? false)
    this.navigation = new Navigation(dist, {
      open: (url) => this.openPage(url),
      show: (page) => this.showPage(page),
      hide: (page) => this.guard(() => page.call('onHide')),
      close: (page) => this.closePage(page),
    })
    const context = createContext({
      console: createConsole(this.logs, problems),
      ...this.timers.globals,
      ...this.definitions.globals,
      getApp: () => this.app,
      getCurrentPages: () => this.navigation.stack.map((page) => page.instance),
      __wxConfig: dist.app,
    })
    this.realm = realmOf(context)
    this.wx = createWx(this, options.answers)
    Object.assign(context, { wx: this.wx })
    this.modules = new Modules(dist, context)
    this.stopWatching = watchRejections(context, (reason) => problems.add('service', reason))
    view.listen((event: ViewEvent) => this.guard(() => handleViewEvent(this, event)))
  }

  /** Evaluates app.js and opens the first page. */
  async launch(url: string): Promise<void> {
    const page = parseUrl(url)
    this.launchOptions = {
      path: page.route,
      query: page.query,
      scene: this.scene,
      referrerInfo: {},
      apiCategory: 'default',
    }
    this.startedAt = performance.now()
    this.guard(() => {
      this.modules.require('app.js')
      const definition = this.definitions.app
      for (const key in definition) this.app[key] = definition[key]
      this.callApp('onLaunch', this.launchOptions)
      this.callApp('onShow', this.launchOptions)
    })
    if (this.navigation.exists(page.route)) return this.navigation.go('reLaunch', { url: `/${url.replace(/^\//, '')}` })
    if (!this.callApp('onPageNotFound', { path: page.route, query: page.query, isEntryPage: true })) {
      this.problems.add('package', `page "${page.route}" is not found, and the app has no onPageNotFound`)
    }
  }

  /** Runs the app's code; what it throws is a problem. */
  guard(run: () => unknown): unknown {
    try {
      return run()
    } catch (error) {
      this.problems.add('service', error)
      return undefined
    }
  }

  page(): PageRecord {
    const top = this.navigation.top
    if (!top) throw new Error('No page is open')
    return top
  }

  pageById(id: number): PageRecord | undefined {
    return this.navigation.stack.find((page) => page.id === id)
  }

  record(call: Call): void {
    this.calls.push(call)
    this.onRecord({ call })
  }

  /** Tells the listeners that the app set with wx.on…; `ThemeChange`, say. */
  emit(event: string, result: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) this.guard(() => listener(result))
  }

  /** Copies a value into the app's own realm, so that its `instanceof` holds. */
  adopt<T>(value: T): T {
    if (value === undefined) return value
    return this.realm.parse(JSON.stringify(value)) as T
  }

  showChrome(): void {
    const { top, stack } = this.navigation
    if (top) this.chrome.show({ route: top.route, depth: stack.length, changes: top.bar })
  }

  /** Waits until nothing moves: no short timer, no call or setData under way, every event of the view told. */
  async settle({ timers = 400, limit = 30000 } = {}): Promise<void> {
    const end = performance.now() + limit
    for (let quiet = 0; quiet < 2;) {
      if (performance.now() > end) throw new Error(`The mini program was still busy after ${limit} ms`)
      const before = this.setData.length
      await this.view.idle()
      await this.chromeDrawn
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve))
      await Promise.all(this.navigation.stack.map((page) => page.queue))
      const busy = this.setData.length !== before || this.activity.busy || this.timers.anyWithin(timers)
      quiet = busy ? 0 : quiet + 1
      if (busy) await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  dispose(): void {
    this.timers.dispose()
    this.chrome.dispose()
    this.stopWatching()
  }

  private callApp(method: string, options: unknown): boolean {
    const own = this.app[method]
    if (typeof own !== 'function') return false
    this.guard(() => (own as (options: unknown) => unknown).call(this.app, this.adopt(options)))
    return true
  }

  private load(route: string): Record<string, unknown> {
    const script = (name: string) => this.definitions.run(name, () => this.modules.require(name))
    const loadComponents = (owner: string) => {
      for (const component of Object.values(this.dist.componentsOf(owner))) {
        if (this.definitions.components.has(component)) continue
        script(component)
        if (this.definitions.components.has(component)) loadComponents(component)
      }
    }
    if (!this.definitions.pages.has(route)) {
      this.guard(() => loadComponents(route))
      this.guard(() => script(route))
    }
    const definition = this.definitions.pages.get(route)
    if (!definition) this.problems.add('package', `${route}.js does not call Page()`)
    return definition ?? {}
  }

  private async openPage(url: PageUrl): Promise<PageRecord> {
    const definition = this.load(url.route)
    const page = new PageRecord(this.nextPage++, url.route, this.adopt(url.query), definition, (...args) =>
      this.send(...args),
    )
    page.instance['data'] = this.adopt(page.data)
    await this.view.openPage(page.surface(this.dist.tabIndex(url.route) >= 0))
    this.navigation.stack.push(page)
    this.guard(() => page.call('onLoad', page.query))
    await this.showPage(page)
    await page.queue
    this.guard(() => page.call('onReady'))
    return page
  }

  private async showPage(page: PageRecord): Promise<void> {
    this.onRecord({ route: page.route })
    this.showChrome()
    this.guard(() => page.call('onShow'))
    await this.view.showPage(page.id)
  }

  private async closePage(page: PageRecord): Promise<void> {
    this.guard(() => page.call('onUnload'))
    page.closed = true
    await page.queue
    await this.view.closePage(page.id)
  }

  private send(page: PageRecord, data: Record<string, unknown>, done?: () => void): void {
    if (page.closed) return
    const json = JSON.stringify(data)
    const keys = Object.keys(data)
    const at = performance.now() - this.startedAt
    const entry = { page: page.route, at, bytes: Buffer.byteLength(json), keys: keys.length, paths: keys }
    this.setData.push(entry)
    this.onRecord({ setData: entry })
    page.apply(json)
    page.queue = page.queue
      .then(() => (page.closed ? undefined : this.view.update(page.id, json)))
      .catch((error: unknown) => this.problems.add('view', error))
      .then(() => void (done && this.guard(() => done.call(page.instance))))
  }
}
