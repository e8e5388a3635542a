import type { Problems } from '../problems'
import type { Dist } from '../dist'
import type { NodeQuery, PageSurface, View, ViewEvent, WxEvent } from '../view'
import { BUILT_IN } from '../built-in'
import { setPath } from '../service/data-path'
import { compileTemplates } from '../browser/compile-templates'
import { properties, readTree, type TreeNode } from './taro-tree'
import { Templates, type TaroNode } from './templates'

interface TreePage {
  id: number
  route: string
  data: Record<string, unknown>
  nodes: TreeNode[]
}

/** How an event is fired, and where a finger is meanwhile. */
interface Fired {
  bubbles?: boolean
  touch?: { identifier: number; clientX: number; clientY: number; pageX: number; pageY: number }
}

/** The view without a browser: Taro's node tree, read through the package's own templates. */
export class TreeView implements View {
  private readonly templates: Templates | undefined
  private readonly pages = new Map<number, TreePage>()
  private readonly reported = new Set<string>()
  private send: (event: ViewEvent) => void = () => undefined
  current = 0

  constructor(
    dist: Dist,
    private readonly problems: Problems,
  ) {
    for (const problem of compileTemplates(dist).problems) problems.add('package', problem)
    // Only Taro's packages have these two; of any other the tree shows nothing.
    if (dist.has('base.wxml') && dist.has('utils.wxs')) {
      try {
        this.templates = new Templates(dist)
      } catch (error) {
        problems.add('package', error)
      }
    }
  }

  listen(listener: (event: ViewEvent) => void): void {
    this.send = listener
  }

  openPage({ id, route, data }: PageSurface): Promise<void> {
    const page: TreePage = { id, route, data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, nodes: [] }
    this.pages.set(id, page)
    this.read(page)
    return Promise.resolve()
  }

  update(id: number, json: string): Promise<void> {
    const page = this.pages.get(id)
    if (page) {
      for (const [path, value] of Object.entries(JSON.parse(json) as object)) setPath(page.data, path, value)
      this.read(page)
    }
    return Promise.resolve()
  }

  showPage(page: number): Promise<void> {
    this.current = page
    return Promise.resolve()
  }

  closePage(page: number): Promise<void> {
    this.pages.delete(page)
    return Promise.resolve()
  }

  /** The nodes of the page on top. */
  nodes(): TreeNode[] {
    return this.pages.get(this.current)?.nodes ?? []
  }

  tell(event: ViewEvent): void {
    this.send(event)
  }

  /** Fires an event as WeChat would, up to a `catch`; says how many handlers heard it. */
  fire(node: TreeNode, type: string, detail: unknown = {}, { bubbles = false, touch }: Fired = {}): number {
    const target = this.eventTarget(node)
    let heard = 0
    for (let at: TreeNode | undefined = node; at; at = bubbles ? at.parent : undefined) {
      const bound = at.template?.events.get(type)
      if (!bound) continue
      heard++
      const event: WxEvent = {
        type,
        timeStamp: Math.round(performance.now()),
        detail,
        target,
        currentTarget: this.eventTarget(at),
        touches: touch && type !== 'touchend' ? [touch] : [],
        changedTouches: touch ? [touch] : [],
        mark: {},
      }
      this.send({ kind: 'event', page: this.current, handler: 'eh', event })
      if (bound === 'catch') break
    }
    return heard
  }

  answerPicker(id: number, sid: string, type: string, detail: unknown): Promise<void> {
    const find = (nodes: TreeNode[]): TreeNode | undefined => {
      for (const node of nodes) {
        const found = node.node.sid === sid ? node : find(node.children)
        if (found) return found
      }
      return undefined
    }
    const picker = find(this.pages.get(id)?.nodes ?? [])
    if (picker) this.fire(picker, type, detail)
    return Promise.resolve()
  }

  eventTarget({ node }: TreeNode) {
    return { id: node.uid ?? node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 }
  }

  properties(node: TreeNode): Record<string, unknown> {
    return properties(node)
  }

  query(_page: number, queries: NodeQuery[]): Promise<unknown[]> {
    const nowhere = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollTop: 0, scrollLeft: 0 }
    return Promise.resolve(queries.map(({ all }) => (all ? [] : nowhere)))
  }

  drawChrome = () => Promise.resolve()
  restyle = () => Promise.resolve()
  scrollTo = () => Promise.resolve()
  idle = () => Promise.resolve()
  dispose = () => Promise.resolve()

  private read(page: TreePage): void {
    const root = page.data['root'] as TaroNode | undefined
    if (!this.templates || !root) return
    page.nodes = readTree(this.templates, root.cn ?? [], (error) => this.report(page, String(error)))
    const refuse = (nodes: TreeNode[]) => {
      for (const { template, children } of nodes) {
        if (template && !(BUILT_IN as readonly string[]).includes(template.tag)) {
          this.report(page, `<${template.tag}> is not simulated`)
        }
        refuse(children)
      }
    }
    refuse(page.nodes)
  }

  private report(page: TreePage, message: string): void {
    const whole = `${page.route}: ${message}`
    if (!this.reported.has(whole)) this.problems.add('view', whole)
    this.reported.add(whole)
  }
}
