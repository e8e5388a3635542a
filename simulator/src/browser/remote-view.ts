import type { WebSocket } from 'ws'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import type { ComponentDefinition } from '../service/definitions'
import { TreeView } from '../tree/tree-view'
import type { PageSurface, View, ViewEvent } from '../view'
import { compileStyles } from './compile-styles'
import { compileTemplates, scaleInline } from './compile-templates'
import type { FromPhone, PageStart, PageStyles, Phone, ToPhone } from './phone'

interface Waiting {
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/** Inline styles in setData's JSON: Taro's `st`, and whatever calls itself a style. */
const inlineStyle = /"(?:[^"\\]*\.)?(?:st|\w*[sS]tyle)":"(?:[^"\\]|\\.)*"/g

/** The view as a phone that some browser draws, at the other end of a socket. */
export class RemoteView implements View {
  private readonly waiting = new Map<number, Waiting>()
  private readonly pages = new Map<number, PageSurface>()
  private readonly socket: Promise<WebSocket>
  /** A browser shows nothing for a node without a template; the tree notices. */
  private readonly check: TreeView
  private opened: (socket: WebSocket) => void = () => undefined
  private listener: (event: ViewEvent) => void = () => undefined
  private nextId = 1
  /** The package's own components, once their scripts have run. */
  components: ReadonlyMap<string, ComponentDefinition> = new Map()
  closed = false

  constructor(
    private readonly dist: Dist,
    private readonly device: Device,
    /** Where the package's files are served. */
    private readonly files: string,
    problems: Problems,
  ) {
    this.socket = new Promise((resolve) => (this.opened = resolve))
    this.check = new TreeView(dist, problems)
  }

  /** The phone's methods, to be called from here. */
  private readonly phone = new Proxy({} as Phone, {
    get:
      (_, method: keyof Phone) =>
      (...args: unknown[]) =>
        this.request(method, args),
  })

  listen(listener: (event: ViewEvent) => void): void {
    this.listener = listener
  }

  /** A phone came up in a browser. */
  connect(socket: WebSocket): void {
    socket.on('message', (data) => this.receive(JSON.parse((data as Buffer).toString('utf8')) as FromPhone))
    socket.on('close', () => this.dispose())
    this.opened(socket)
  }

  async openPage(page: PageSurface): Promise<void> {
    this.pages.set(page.id, page)
    this.check.openPage(page)
    const { unknownTags } = compileTemplates(this.dist)
    const own = {
      using: this.using(page.route),
      components: Object.fromEntries([...this.components].map(([is, one]) => [is, this.component(is, one)])),
      handlers: this.bound(page.handlers),
      data: JSON.parse(scaled(JSON.stringify(page.data))) as unknown,
      styles: this.styles(page),
    }
    await this.phone.openPage({ ...page, ...own, unknownTags, files: this.files })
  }

  async update(page: number, json: string): Promise<void> {
    await this.phone.update(page, scaled(json))
    this.check.update(page, json)
  }

  async closePage(page: number): Promise<void> {
    this.pages.delete(page)
    this.check.closePage(page)
    await this.phone.closePage(page)
  }

  async restyle(): Promise<void> {
    for (const page of this.pages.values()) await this.phone.restyle(page.id, this.styles(page))
  }

  showPage = (...args: Parameters<View['showPage']>) => this.phone.showPage(...args)
  drawChrome = (...args: Parameters<View['drawChrome']>) => this.phone.drawChrome(...args)
  answerPicker = (...args: Parameters<View['answerPicker']>) => this.phone.answerPicker(...args)
  scrollTo = (...args: Parameters<View['scrollTo']>) => this.phone.scrollTo(...args)
  idle = () => this.phone.idle()

  dispose(): void {
    this.closed = true
    for (const { reject } of this.waiting.values()) reject(new Error('The phone is closed'))
    this.waiting.clear()
  }

  private async request(method: ToPhone['method'], args: unknown[]): Promise<unknown> {
    const socket = await this.socket
    if (this.closed) throw new Error('The phone is closed')
    const id = this.nextId++
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, args } satisfies ToPhone))
    })
  }

  private receive(message: FromPhone): void {
    if ('event' in message) return this.listener(message.event)
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error === undefined) waiting?.resolve(message.result)
    else waiting?.reject(new Error(message.error))
  }

  private component(is: string, definition: ComponentDefinition): PageStart['components'][string] {
    const { properties, data, methods, virtualHost } = definition
    const defaults = Object.entries(properties).map(([name, property]): [string, unknown] => [
      name,
      (property as { value?: unknown } | null)?.value ?? null,
    ])
    const handlers = this.bound(Object.keys(methods))
    return { data, virtualHost, handlers, properties: Object.fromEntries(defaults), using: this.using(is) }
  }

  /** Handlers that there are, and those that templates bind: whichever is lacking is then noticed. */
  private bound(handlers: string[]): string[] {
    return [...new Set([...handlers, ...compileTemplates(this.dist).handlers])]
  }

  /** Components by tag. glass-easel takes a path that starts with a slash from the package's root. */
  private using(route: string): Record<string, string> {
    const own = Object.entries(this.dist.componentsOf(route))
    return Object.fromEntries(own.map(([tag, is]) => [tag, `/${is}`]))
  }

  private styles({ route, tabPage }: PageSurface): PageStyles {
    const { device, dist } = this
    return {
      // Only a page that reaches the screen's end meets the home indicator.
      css: compileStyles(dist, route, { device, safeBottom: tabPage ? 0 : device.safeBottom }),
      background: dist.pageConfig(route, device.theme).backgroundColorContent ?? '#fff',
    }
  }
}

const scaled = (json: string) => json.replace(inlineStyle, scaleInline)
