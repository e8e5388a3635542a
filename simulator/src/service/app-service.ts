import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Answers } from '../answers'
import { compileTemplates } from '../page/templates'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import type { PageStart, View, ViewEvent } from '../view'
import { createWx } from '../wx/wx'
import { Activity } from './activity'
import { Chrome, type ChromeState, type Sheet, type SheetAnswer } from './chrome'
import { handleEvent } from './events'
import { Navigation } from './navigation'
import { PageRecord, parseUrl, type PageUrl } from './page'
import { watchRejections } from './rejections'
import { SubPackages } from './sub-packages'
import { Update } from './update'
import { World } from './world'

/** Launch scene of a page opened from Moments: WeChat allows no navigation from it. */
const SINGLE_PAGE = 1154
const PATIENCE = 30000

/** A `wx` call made by the app. */
export interface Call {
  api: string
  options: unknown
}

/** One setData on its way from the service half to the view. */
export interface SetDataEntry {
  page: string
  /** Milliseconds since the start of app.js. */
  at: number
  /** Size of the data as UTF-8 JSON. */
  bytes: number
  paths: string[]
}

/** Callbacks for observers. */
export type ServiceRecord =
  ({ kind: 'call' } & Call) | ({ kind: 'setData' } & SetDataEntry) | { kind: 'route'; route: string }

export interface ServiceOptions {
  dist: Dist
  device: Device
  view: View
  problems: Problems
  answers: Answers
  /** Launch scene; 1154 is the single page that Moments open. */
  scene?: number
  /** Whether the phone has a network, which is needed to load sub-packages; true by default. */
  network?: boolean
  timedToasts?: boolean
}

/** The half of a mini program that runs its JavaScript. */
export class AppService {
  readonly calls: Call[] = []
  readonly setData: SetDataEntry[] = []
  readonly dist: Dist
  readonly device: Device
  readonly view: View
  readonly problems: Problems
  readonly answers: Answers
  readonly activity: Activity
  readonly chrome: Chrome
  readonly navigation: Navigation
  readonly world: World
  readonly singlePage: boolean
  readonly subPackages: SubPackages
  readonly update = new Update(() => this.record({ api: 'UpdateManager.applyUpdate', options: undefined }))
  /** The app's launch options. */
  launchOptions: object = {}
  clipboard = ''
  onRecord: (record: ServiceRecord) => void = () => undefined
  /** Completion of all view updates so far. */
  shown: Promise<unknown> = Promise.resolve()
  private readonly scene: number
  private readonly stopWatching: () => void
  private readonly app: Record<string, unknown> = {}
  private nextPage = 1
  private startedAt = 0
  private disposed = false

  constructor(options: ServiceOptions) {
    const { dist, device, view, problems, answers, scene = 1001, network = true, timedToasts = false } = options
    this.dist = dist
    this.device = device
    this.view = view
    this.problems = problems
    this.answers = answers
    this.scene = scene
    this.singlePage = scene === SINGLE_PAGE
    this.activity = new Activity((run) => this.guard(run))
    this.subPackages = new SubPackages(dist, network)
    this.navigation = new Navigation(dist, {
      fetch: (route) => this.subPackages.need(route),
      open: (url) => this.openPage(url),
      show: (page) => this.showPage(page),
      hide: (page) => this.guard(() => page.call('onHide')),
      close: (page) => this.closePage(page),
    })
    // Its pictures and settings come from the package, which may be deleted at any time.
    const draw = (state: () => ChromeState) =>
      void this.guard(() => {
        const now = state()
        void this.show(() => view.drawChrome(now))
      })
    this.chrome = new Chrome(dist, device, this.navigation, this.singlePage, timedToasts, draw)
    this.world = new World(dist, problems, {
      ...this.activity.globals,
      getApp: () => this.app,
      getCurrentPages: () => this.navigation.stack.map((page) => page.instance),
      __wxConfig: dist.app,
    })
    Object.assign(this.world.context, { wx: createWx(this) })
    this.stopWatching = watchRejections(this.world.context, (reason) => problems.add('service', reason))
    for (const problem of compileTemplates(dist).problems) problems.add('package', problem)
  }

  /** Evaluates app.js and opens the first page. */
  async launch(url: string): Promise<void> {
    const { route: path, query } = parseUrl(url)
    const options = { path, query, scene: this.scene, referrerInfo: {}, apiCategory: 'default' }
    // The first page's package comes before any script runs.
    const fetched = await this.subPackages.need(path).then(
      () => true,
      () => false,
    )
    if (!fetched) {
      this.problems.add('package', `page "${path}" cannot open: its sub-package is not loaded, and there is no network`)
      return
    }
    this.launchOptions = options
    this.startedAt = performance.now()
    this.guard(() => {
      this.world.require('app.js')
      // Taro's app keeps members on the prototype, so for…in.
      for (const key in this.world.app) this.app[key] = this.world.app[key]
      for (const name of ['onLaunch', 'onShow']) {
        const own = this.app[name] as ((options: unknown) => unknown) | undefined
        own?.call(this.app, this.world.adopt(options))
      }
    })
    if (this.dist.pages.includes(path)) await this.go(url)
    else this.problems.add('package', `page "${path}" is not found`)
  }

  /** Opens a page as a link would. */
  go(url: string): Promise<void> {
    return this.navigation.go('reLaunch', { url: `/${url}` })
  }

  /** Runs the app's code; an exception is a problem. */
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
    this.onRecord({ kind: 'call', ...call })
  }

  /** Shows a sheet; resolves with a person's answer. Waiting for it counts as idle. */
  ask(sheet: Omit<Sheet, 'id'>): Promise<SheetAnswer> {
    return this.activity.awaitPerson(this.chrome.ask(sheet))
  }

  /** Queues an update of the view. */
  show(act: () => unknown): Promise<unknown> {
    const fail = (error: unknown) => void (this.disposed || this.problems.add('view', error))
    this.shown = this.shown.then(act).catch(fail)
    return this.shown
  }

  /** Waits until idle: no pending short timer, call or setData, and every view event delivered. */
  async settle(): Promise<void> {
    const end = performance.now() + PATIENCE
    for (let quiet = 0; quiet < 2;) {
      if (performance.now() > end) throw new Error(`The mini program was still busy after ${PATIENCE} ms`)
      const before = this.setData.length
      await this.view.idle()
      for (let i = 0; i < 3; i++) await setImmediate()
      await this.shown
      const busy = this.setData.length !== before || this.activity.busy
      quiet = busy ? 0 : quiet + 1
      if (busy) await setTimeout(1)
    }
  }

  /** A person did something in the view. */
  handle(event: ViewEvent): void {
    this.guard(() => handleEvent(this, event))
  }

  dispose(): void {
    this.disposed = true
    this.onRecord = () => undefined
    this.activity.dispose()
    this.chrome.dispose()
    this.stopWatching()
  }

  private async openPage({ route, query }: PageUrl): Promise<PageRecord> {
    const { world } = this
    this.guard(() => world.load(route))
    const definition = world.pages.get(route) ?? {}
    if (!world.pages.has(route)) this.problems.add('package', `${route}.js does not call Page()`)
    const page = new PageRecord(this.nextPage++, route, world.adopt(query), definition, (...args) => this.send(...args))
    page.instance['data'] = world.adopt(page.data ?? {})
    const start = this.pageStart(page)
    void this.show(() => this.view.openPage(start))
    this.navigation.stack.push(page)
    this.guard(() => page.call('onLoad', page.query))
    await this.showPage(page)
    this.guard(() => page.call('onReady'))
    return page
  }

  private async showPage(page: PageRecord): Promise<void> {
    this.onRecord({ kind: 'route', route: page.route })
    this.chrome.redraw()
    void this.activity.track(() => this.subPackages.preload(page.route))
    this.guard(() => page.call('onShow'))
    await this.show(() => this.view.showPage(page.id))
  }

  private async closePage(page: PageRecord): Promise<void> {
    this.guard(() => page.call('onUnload'))
    page.closed = true
    await this.show(() => this.view.closePage(page.id))
  }

  private pageStart({ id, route, data }: PageRecord): PageStart {
    const { handlers, unknownTags } = compileTemplates(this.dist)
    const using = (owner: string) =>
      // glass-easel takes a path that starts with a slash from the package's root.
      Object.fromEntries(Object.entries(this.dist.componentsOf(owner)).map(([tag, is]) => [tag, `/${is}`]))
    const components: PageStart['components'] = {}
    for (const [is, { properties = {}, data = {}, options }] of this.world.components) {
      const values = Object.entries(properties).map(([name, property]) => [name, property?.value ?? null])
      const defaults = Object.fromEntries(values) as Record<string, unknown>
      components[is] = { data, properties: defaults, using: using(is), virtualHost: options?.virtualHost ?? false }
    }
    const page = { data: this.world.adopt(data), properties: {}, using: using(route), virtualHost: false }
    return { id, route, page, components, handlers, unknownTags }
  }

  private send(page: PageRecord, data: Record<string, unknown>, done?: () => void): void {
    if (page.closed) return
    const json = JSON.stringify(data)
    const at = performance.now() - this.startedAt
    const entry = { page: page.route, at, bytes: Buffer.byteLength(json), paths: Object.keys(data) }
    this.setData.push(entry)
    this.onRecord({ kind: 'setData', ...entry })
    page.apply(json)
    void this.show(() => (page.closed ? undefined : this.view.update(page.id, json)))
    if (done) void this.show(() => this.guard(() => done.call(page.instance)))
  }
}
