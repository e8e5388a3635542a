import { setImmediate } from 'node:timers/promises'
import * as glass from 'glass-easel'
import { confirm, isField, typeInto } from './page/fields'
import { dispatch, PageView, type MakeTemplates } from './page/page-view'
import { show, type Target } from './page/target'
import type { Direction, Hand, PageStart, Selection, View, ViewEvent } from './view'

/** The view without a browser, and the actions of its user. */
export class TreeView implements View, Hand {
  private readonly pages = new Map<number, PageView>()
  private top: PageView | undefined
  /** Reports events to the service half. */
  tell: (event: ViewEvent) => void = () => undefined

  constructor(private readonly makeTemplates: () => MakeTemplates) {
    glass.addGlobalErrorListener(this.hear)
    glass.addGlobalWarningListener(this.hear)
  }

  end(): void {
    glass.removeGlobalErrorListener(this.hear)
    glass.removeGlobalWarningListener(this.hear)
  }

  async openPage(page: PageStart): Promise<void> {
    // As in WeChat, the view starts in parallel with the scripts, so it must not count towards script time.
    await setImmediate()
    const made = new PageView(page, this.makeTemplates(), new glass.EmptyBackendContext(), (event) => this.tell(event))
    this.pages.set(page.id, made)
    glass.Element.pretendAttached(made.root)
  }

  update = (page: number, json: string) => this.pages.get(page)?.update(json)
  showPage = (page: number) => void (this.top = this.pages.get(page))
  closePage = (page: number) => void this.pages.delete(page)
  answerPicker = (page: number, ...answer: [node: string, type: string, detail: unknown]) =>
    this.pages.get(page)?.answerPicker(...answer)

  select = (page: number, selections: readonly Selection[]) => this.pages.get(page)?.select(selections) ?? []

  // There is nothing to draw, and nothing to wait for.
  drawChrome() {}
  scrollTo() {}
  idle() {}

  look<T, A>(read: (page: PageView, arg: A) => T, arg: A): T {
    if (!this.top) throw new Error('No page is shown')
    return read(this.top, arg)
  }

  tap(target: Target): void {
    this.touch(target, 'tap', (component) => dispatch(component, 'tap', { x: 0, y: 0 }))
  }

  swipe(target: Target, to: Direction): void {
    const way = to === 'left' ? [260, 180, 100] : [100, 180, 260]
    this.touch(target, 'swipe', (component) => {
      for (const [i, type] of ['touchstart', 'touchmove', 'touchend'].entries()) {
        const x = way[i] ?? 0
        const touches = [{ identifier: 0, clientX: x, clientY: 0, pageX: x, pageY: 0 }]
        const originalEvent = { touches: type === 'touchend' ? [] : touches, changedTouches: touches }
        dispatch(component, type, {}, { originalEvent })
      }
    })
  }

  async type(target: Target, text: string, rest: () => Promise<void>): Promise<void> {
    const field = this.field(target)
    const letters = [...text]
    const values = letters.map((_, i) => letters.slice(0, i + 1).join(''))
    if (field.data['value']) values.unshift('')
    for (const value of values) {
      typeInto(field, value)
      await rest()
    }
  }

  submit(target: Target): void {
    confirm(this.field(target))
  }

  press(name: string): void {
    this.tell({ kind: 'press', name })
  }

  choose(value: number[], confirm: string): void {
    this.tell({ kind: 'press', name: confirm, value })
  }

  private touch(target: Target, what: string, act: (component: glass.Element) => void): void {
    this.look((page) => {
      const component = page.find(target)
      const { done } = page
      act(component)
      if (page.done === done) throw new Error(`Nothing handles a ${what} on ${show(target)}`)
    }, undefined)
  }

  private field(target: Target): glass.GeneralComponent {
    const found = this.look((page) => page.find(target), undefined)
    if (!isField(found)) throw new Error(`${show(target)} is not a field`)
    return found
  }

  private readonly hear = (thrown: unknown) => {
    if (String(thrown).includes('is not a valid property')) return false
    if (this.top) this.top.problem(thrown)
    else this.tell({ kind: 'problem', source: 'view', message: String(thrown) })
    return false
  }
}
