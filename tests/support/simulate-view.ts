import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RenderedComponent, Simulate } from '../../types/miniprogram-simulate'
import type { PageStart, View, ViewEvent } from '../../simulator/src/view'

// Required rather than imported, to keep its types out.
const simulate = createRequire(__filename)('miniprogram-simulate') as Simulate

const HANDLERS = '__miniprogramSimulateHandlers'

interface HeardEvent {
  type: string
  timeStamp: number
  detail: unknown
  target: { id: string; dataset: Record<string, unknown> }
  currentTarget: { id: string; dataset: Record<string, unknown> }
}

type Listener = (route: string, handler: string, event: HeardEvent) => void

/**
 * Shows a page of the built package in miniprogram-simulate, which compiles its templates with WeChat's own compiler.
 * It loads only components, so each page, and Taro's `comp`, gets a script that forwards its events.
 */
export class SimulateView implements View {
  private readonly folder: string
  private readonly pages = new Map<number, RenderedComponent>()
  private readonly ids = new Map<string, number>()
  /** Reports events to the service half. */
  tell: (event: ViewEvent) => void = () => undefined

  constructor(dist: string) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'simulate-'))
    cpSync(dist, this.folder, { recursive: true })
    Object.assign(globalThis, { [HANDLERS]: this.hear })
    this.script('comp', ['eh'], 'properties:{i:Object,l:String},options:{addGlobalClass:true,virtualHost:true}')
  }

  openPage({ id, route, handlers }: PageStart): Promise<void> {
    this.ids.set(route, id)
    this.script(route, handlers, 'data:{root:{cn:[]}}')
    const definition = simulate.load(path.join(this.folder, route), 'page', {
      compiler: 'official',
      rootPath: this.folder,
    })
    const page = simulate.render(definition)
    page.attach(document.body.appendChild(document.createElement('div')))
    this.pages.set(id, page)
    return Promise.resolve()
  }

  update(id: number, json: string): Promise<void> {
    return new Promise((resolve) => {
      this.page(id).setData(JSON.parse(json) as object, resolve)
    })
  }

  /** Taps the button with this text. */
  tap(id: number, text: string): void {
    const button = this.page(id)
      .querySelectorAll('.button, .aside')
      .find(({ dom }) => dom.textContent === text)
    if (!button) throw new Error(`No button says "${text}". On the screen is: ${this.text(id)}`)
    button.dispatchEvent('tap', { bubbles: true })
  }

  text(id: number): string {
    return this.page(id).dom.textContent
  }

  dispose(): Promise<void> {
    for (const page of this.pages.values()) page.detach()
    rmSync(this.folder, { recursive: true })
    return Promise.resolve()
  }

  showPage = () => Promise.resolve()
  closePage = () => Promise.resolve()
  drawChrome = () => Promise.resolve()
  answerPicker = () => Promise.resolve()
  scrollTo = () => Promise.resolve()
  select = () => Promise.resolve([])
  idle = () => Promise.resolve()

  private page(id: number): RenderedComponent {
    const page = this.pages.get(id)
    if (!page) throw new Error(`No page ${String(id)}`)
    return page
  }

  private script(name: string, handlers: string[], body: string): void {
    const methods = handlers.map(
      (handler) => `${handler}(e){globalThis.${HANDLERS}(${JSON.stringify(name)},${JSON.stringify(handler)},e)}`,
    )
    writeFileSync(path.join(this.folder, `${name}.js`), `Component({${body},methods:{${methods.join(',')}}})`)
  }

  private readonly hear: Listener = (route, handler, { type, timeStamp, detail, target, currentTarget }) => {
    const page = this.ids.get(route) ?? [...this.ids.values()].at(-1)
    if (page === undefined) return
    const place = ({ id, dataset }: HeardEvent['target']) => ({ id, dataset: { ...dataset } })
    this.tell({
      kind: 'event',
      page,
      handler,
      event: {
        type,
        timeStamp,
        detail,
        target: place(target),
        currentTarget: place(currentTarget),
        touches: [],
        changedTouches: [],
      },
    })
  }
}
