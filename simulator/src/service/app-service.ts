import { setImmediate } from 'node:timers'
import type { Answers } from '../answers'
import { Chrome } from '../chrome/chrome'
import type { ChromeState, Sheet } from '../chrome/state'
import type { Device } from '../device'
import type { Dist, Theme } from '../dist'
import type { Problems } from '../problems'
import type { View } from '../view'
import { Storage, type StorageOptions } from '../wx/storage'
import { createWx } from '../wx/wx'
import { Activity } from './activity'
import { createConsole, createContext, realmOf, type Realm } from './context'
import { Definitions } from './definitions'
import { handleViewEvent } from './events'
import { Modules } from './modules'
import { Navigation } from './navigation'
import { PageRecord } from './page'
import type { Call, ServiceRecord, SetDataEntry } from './records'
import { watchRejections } from './rejections'
import { Timers } from './timers'
import { parseUrl, type PageUrl } from './url'

/** Launch scene of a page opened from Moments: it stands alone, and WeChat lets nothing lead on from it. */
const SINGLE_PAGE = 1154
/** Timers of up to so many milliseconds are waited for. */
const SHORT = 400
const PATIENCE = 30000

export interface ServiceOptions {
  dist: Dist
  device: Device
  view: View
  problems: Problems
  answers: Answers
  scene?: number
  storage?: StorageOptions
  timedToasts?: boolean
}

type Listener = (result: unknown) => void

/** The half of a mini program that runs its JavaScript. */
export class AppService {
  readonly calls: Call[] = []
  readonly setData: SetDataEntry[] = []
  readonly activity = new Activity()
  readonly dist: Dist
  readonly device: Device
  readonly view: View
  readonly problems: Problems
  readonly chrome: Chrome
  readonly navigation: Navigation
  readonly storage: Storage
  readonly definitions: Definitions
  readonly singlePage: boolean
  readonly realm: Realm
  clipboard = ''
  launchOptions: Record<string, unknown> = {}
  onRecord: (record: ServiceRecord) => void = () => undefined
  private readonly listeners = new Map<string, Set<Listener>>()
  private readonly scene: number
  private readonly timers: Timers
  private readonly modules: Modules
  private readonly stopWatching: () => void
  private app: Record<string, unknown> = {}
  private nextPage = 1
  private startedAt = 0
  private chromeDrawn: Promise<void> = Promise.resolve()

  constructor({ dist, device, view, problems, answers, storage, scene = 1001, timedToasts = false }: ServiceOptions) {
    this.dist = dist
    this.device = device
    this.view = view
    this.problems = problems
    this.scene = scene
    this.singlePage = scene === SINGLE_PAGE
    this.storage = new Storage(storage)
    this.definitions = new Definitions(problems)
    this.timers = new Timers((run) => this.guard(run))
    const draw = (state: ChromeState) => {
      this.chromeDrawn = this.chromeDrawn
        .then(() => view.drawChrome(state))
        .catch((error) => problems.add('view', error))
    }
    this.chrome = new Chrome(dist, device, draw, this.singlePage, timedToasts)
    this.navigation = new Navigation(dist, {
      open: (url) => this.openPage(url),
      show: (page) => this.showPage(page),
      hide: (page) => this.guard(() => page.call('onHide')),
      close: (page) => this.closePage(page),
    })
    const context = createContext({
      console: createConsole(problems),
      ...this.timers.globals,
      ...this.definitions.globals,
      getApp: () => this.app,
      getCurrentPages: () => this.navigation.stack.map((page) => page.instance),
      __wxConfig: dist.app,
    })
    this.realm = realmOf(context)
    Object.assign(context, { wx: createWx(this, answers) })
    this.modules = new Modules(dist, context)
    this.stopWatching = watchRejections(context, (reason) => problems.add('service', reason))
    view.listen((event) => this.guard(() => handleViewEvent(this, event)))
  }

  /** Evaluates app.js and opens the first page. */
  async launch(url: string): Promise<void> {
    const { route, query } = parseUrl(url)
    this.launchOptions = { path: route, query, scene: this.scene, referrerInfo: {}, apiCategory: 'default' }
    this.startedAt = performance.now()
    this.guard(() => {
      this.modules.require('app.js')
      const definition = this.definitions.app
      for (const key in definition) this.app[key] = definition[key]
      this.callApp('onLaunch', this.launchOptions)
      this.callApp('onShow', this.launchOptions)
    })
    if (this.dist.pages.includes(route)) return this.go(url)
    if (!this.callApp('onPageNotFound', { path: route, query, isEntryPage: true })) {
      this.problems.add('package', `page "${route}" is not found, and the app has no onPageNotFound`)
    }
  }

  /** Goes to a page as by a link. */
  go(url: string): Promise<void> {
    return this.navigation.go('reLaunch', { url: `/${url.replace(/^\//, '')}` })
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

  /** The page on top. */
  page(): PageRecord {
    const { top } = this.navigation
    if (!top) throw new Error('No page is open')
    return top
  }

  record(call: Call): void {
    this.calls.push(call)
    this.onRecord({ call })
  }

  /** Who listens through wx.on…; to `ThemeChange`, say. */
  listenersOf(event: string): Set<Listener> {
    const all = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, all)
    return all
  }

  /** The phone goes dark, or light again. */
  async setTheme(theme: Theme): Promise<void> {
    this.device.theme = theme
    await this.view.restyle()
    this.chrome.redraw()
    for (const listener of this.listenersOf('ThemeChange')) this.guard(() => listener({ theme }))
  }

  /** Shows a sheet; resolves with a person's answer, for which nothing waits. */
  ask(sheet: Omit<Sheet, 'id'>): Promise<unknown> {
    return this.activity.awaitPerson(this.chrome.ask(sheet))
  }

  /** Copies a value into the app's own realm, so that its `instanceof` holds. */
  adopt<T>(value: T): T {
    return value === undefined ? value : (this.realm.parse(JSON.stringify(value)) as T)
  }

  showChrome(): void {
    const { top, stack } = this.navigation
    if (top) this.chrome.show({ route: top.route, depth: stack.length, title: top.title })
  }

  /** Waits until nothing moves: no short timer, no call or setData under way, every event of the view told. */
  async settle(): Promise<void> {
    const end = performance.now() + PATIENCE
    for (let quiet = 0; quiet < 2;) {
      if (performance.now() > end) throw new Error(`The mini program was still busy after ${PATIENCE} ms`)
      const before = this.setData.length
      await this.view.idle()
      await this.chromeDrawn
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve))
      await Promise.all(this.navigation.stack.map((page) => page.queue))
      const busy = this.setData.length !== before || this.activity.busy || this.timers.anyWithin(SHORT)
      quiet = busy ? 0 : quiet + 1
      if (busy) await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  dispose(): void {
    this.onRecord = () => undefined
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
    const { pages, components } = this.definitions
    const script = (name: string) => this.definitions.run(name, () => this.modules.require(name))
    const loadComponents = (owner: string) => {
      for (const component of Object.values(this.dist.componentsOf(owner))) {
        if (components.has(component)) continue
        script(component)
        if (components.has(component)) loadComponents(component)
      }
    }
    if (!pages.has(route)) {
      this.guard(() => loadComponents(route))
      this.guard(() => script(route))
    }
    const definition = pages.get(route)
    if (!definition) this.problems.add('package', `${route}.js does not call Page()`)
    return definition ?? {}
  }

  private async openPage({ route, query }: PageUrl): Promise<PageRecord> {
    const definition = this.load(route)
    const page = new PageRecord(this.nextPage++, route, this.adopt(query), definition, (...args) => this.send(...args))
    page.instance['data'] = this.adopt(page.data ?? {})
    await this.view.openPage(page.surface(this.dist.isTab(route)))
    this.navigation.stack.push(page)
    this.showChrome()
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
    const at = performance.now() - this.startedAt
    const entry = { page: page.route, at, bytes: Buffer.byteLength(json), paths: Object.keys(data) }
    this.setData.push(entry)
    this.onRecord({ setData: entry })
    page.apply(json)
    page.queue = page.queue
      .then(() => (page.closed ? undefined : this.view.update(page.id, json)))
      .catch((error: unknown) => this.problems.add('view', error))
      .then(() => void (done && this.guard(() => done.call(page.instance))))
  }
}
