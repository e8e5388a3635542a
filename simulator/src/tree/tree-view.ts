import { compileTemplates } from '../browser/compile-templates'
import { BUILT_IN } from '../built-in'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import { applyData } from '../service/data-path'
import type { PageSurface, View, ViewEvent } from '../view'
import { readTree, select, tagOf, type TreeNode } from './taro-tree'
import { Templates, type TaroNode } from './templates'

interface TreePage {
  route: string
  data: { root?: TaroNode }
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
  /** Tells the service half what happened. */
  tell: (event: ViewEvent) => void = () => undefined
  current = 0

  constructor(
    dist: Dist,
    private readonly problems: Problems,
  ) {
    for (const problem of compileTemplates(dist).problems) problems.add('package', problem)
    // Only Taro's packages have these two; of any other the tree shows nothing.
    if (!dist.has('base.wxml') || !dist.has('utils.wxs')) return
    try {
      this.templates = new Templates(dist)
    } catch (error) {
      problems.add('package', error)
    }
  }

  listen(listener: (event: ViewEvent) => void): void {
    this.tell = listener
  }

  openPage({ id, route, data }: PageSurface): void {
    this.pages.set(id, { route, data: structuredClone(data) as TreePage['data'], nodes: [] })
    this.update(id, '{}')
  }

  update(id: number, json: string): void {
    const page = this.pages.get(id)
    if (!page) return
    applyData(page.data, json)
    this.read(page)
  }

  showPage(page: number): void {
    this.current = page
  }

  closePage(page: number): void {
    this.pages.delete(page)
  }

  /** The nodes of the page on top. */
  nodes(): TreeNode[] {
    return this.pages.get(this.current)?.nodes ?? []
  }

  /** Fires an event as WeChat would, up to a `catch`; says how many handlers heard it. */
  fire(node: TreeNode, type: string, detail: unknown = {}, { bubbles = false, touch }: Fired = {}): number {
    let heard = 0
    for (let at: TreeNode | undefined = node; at; at = bubbles ? at.parent : undefined) {
      const bound = at.template?.events.get(type)
      if (!bound) continue
      heard++
      const event = {
        type,
        timeStamp: Math.round(performance.now()),
        detail,
        target: this.eventTarget(node),
        currentTarget: this.eventTarget(at),
        touches: touch && type !== 'touchend' ? [touch] : [],
        changedTouches: touch ? [touch] : [],
        mark: {},
      }
      this.tell({ kind: 'event', page: this.current, handler: 'eh', event })
      if (bound === 'catch') break
    }
    return heard
  }

  answerPicker(id: number, sid: string, type: string, detail: unknown): void {
    const [picker] = select(this.pages.get(id)?.nodes ?? [], ({ node }) => node.sid === sid)
    if (picker) this.fire(picker, type, detail)
  }

  eventTarget({ node }: TreeNode) {
    return { id: node.uid ?? node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 }
  }

  // There is nothing to draw, and nothing to wait for.
  drawChrome() {}
  restyle() {}
  scrollTo() {}
  idle() {}

  private read(page: TreePage): void {
    const { root } = page.data
    if (!this.templates || !root) return
    page.nodes = readTree(this.templates, root.cn ?? [], (error) => this.report(page, String(error)))
    for (const node of select(page.nodes, ({ template }) => template !== undefined)) {
      const tag = tagOf(node) ?? ''
      if (!BUILT_IN.includes(tag)) this.report(page, `<${tag}> is not simulated`)
    }
  }

  private report({ route }: TreePage, message: string): void {
    const whole = `${route}: ${message}`
    if (!this.reported.has(whole)) this.problems.add('view', whole)
    this.reported.add(whole)
  }
}
