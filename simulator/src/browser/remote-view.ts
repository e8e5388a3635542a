import type { WebSocket } from 'ws'
import type { ChromeState } from '../chrome/state'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import type { ComponentDefinition } from '../service/definitions'
import { TreeView } from '../tree/tree-view'
import type { NodeQuery, PageSurface, View, ViewEvent } from '../view'
import { compileStyles } from './compile-styles'
import { compileTemplates } from './compile-templates'
import type { ComponentSurface, FromPhone, PageStyles, PhoneMethod, PhoneMethods } from './protocol'

interface Waiting {
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

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
  components: () => ReadonlyMap<string, ComponentDefinition> = () => new Map()
  closed = false

  constructor(
    private readonly dist: Dist,
    private readonly device: Device,
    private readonly name: string,
    problems: Problems,
  ) {
    this.socket = new Promise((resolve) => (this.opened = resolve))
    this.check = new TreeView(dist, problems)
  }

  listen(listener: (event: ViewEvent) => void): void {
    this.listener = listener
  }

  /** A phone came up in a browser. */
  connect(socket: WebSocket): void {
    socket.on('message', (data) => this.receive(JSON.parse((data as Buffer).toString('utf8')) as FromPhone))
    socket.on('close', () => this.end())
    this.opened(socket)
  }

  async openPage(page: PageSurface): Promise<void> {
    this.pages.set(page.id, page)
    await this.check.openPage(page)
    const { unknownTags, handlers } = compileTemplates(this.dist)
    const components = Object.fromEntries([...this.components()].map(([is, one]) => [is, this.component(is, one)]))
    await this.call('openPage', {
      ...page,
      components,
      using: absolute(this.dist.componentsOf(page.route)),
      unknownTags,
      handlers: [...new Set([...page.handlers, ...handlers])],
      styles: this.styles(page),
      rpx: this.device.width / 750,
      files: `/${this.name}/package`,
    })
  }

  showPage = (page: number) => this.call('showPage', page)
  drawChrome = (state: ChromeState) => this.call('drawChrome', state)
  scrollTo = (page: number, top: number) => this.call('scrollTo', page, top)
  idle = () => this.call('idle')
  query = (page: number, queries: NodeQuery[]) => this.call('query', page, queries)
  answerPicker = (page: number, node: string, type: string, detail: unknown) =>
    this.call('answerPicker', page, node, type, detail)

  async update(page: number, json: string): Promise<void> {
    await this.call('update', page, json)
    await this.check.update(page, json)
  }

  async closePage(page: number): Promise<void> {
    this.pages.delete(page)
    await this.check.closePage(page)
    await this.call('closePage', page)
  }

  async restyle(): Promise<void> {
    for (const page of this.pages.values()) await this.call('restyle', page.id, this.styles(page))
  }

  dispose(): Promise<void> {
    this.end()
    return Promise.resolve()
  }

  private call<M extends PhoneMethod>(method: M, ...args: Parameters<PhoneMethods[M]>): ReturnType<PhoneMethods[M]> {
    return this.request(method, args) as ReturnType<PhoneMethods[M]>
  }

  private async request(method: PhoneMethod, args: unknown[]): Promise<unknown> {
    const socket = await this.socket
    if (this.closed) throw new Error('The phone is closed')
    const id = this.nextId++
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, args }))
    })
  }

  private receive(message: FromPhone): void {
    if ('event' in message) return this.listener(message.event)
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error === undefined) waiting?.resolve(message.result)
    else waiting?.reject(new Error(message.error))
  }

  private end(): void {
    this.closed = true
    for (const { reject } of this.waiting.values()) reject(new Error('The phone is closed'))
    this.waiting.clear()
  }

  private component(is: string, { properties, data, methods, virtualHost }: ComponentDefinition): ComponentSurface {
    const defaults = Object.entries(properties).map(([name, property]): [string, unknown] => {
      const isFull = typeof property === 'object' && property !== null && 'value' in property
      return [name, isFull ? property.value : null]
    })
    return {
      data,
      virtualHost,
      properties: Object.fromEntries(defaults),
      handlers: [...new Set([...Object.keys(methods), ...compileTemplates(this.dist).handlers])],
      using: absolute(this.dist.componentsOf(is)),
    }
  }

  private styles({ route, tabPage }: PageSurface): PageStyles {
    const { device, dist } = this
    const safeBottom = tabPage ? 0 : device.safeBottom
    const config = dist.themed({ ...dist.app.window, ...dist.pageConfig(route) }, device.theme)
    return {
      css: compileStyles(dist, route, { device, safeBottom }),
      background: config.backgroundColorContent ?? '#fff',
      fontSize: device.fontSize,
    }
  }
}

/** glass-easel takes a path that starts with a slash from the package's root. */
const absolute = (using: Record<string, string>) =>
  Object.fromEntries(Object.entries(using).map(([tag, is]) => [tag, `/${is}`]))
