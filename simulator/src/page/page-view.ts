import * as glass from 'glass-easel'
import { describe } from '../problems'
import type { ComponentStart, PageStart, Selection, ViewEvent, WxEvent } from '../view'
import { domOf, eventTarget, fire, type Outside } from './built-in'
import { anyProperties, defineBuiltIns, NODE_OPTIONS } from './define-built-ins'
import { fieldOf } from './fields'
import { answerSelections } from './selection'
import { attributeOf, findAll, findOne, textOf as shownText, type Target } from './target'

type Bag = Record<string, unknown>

/** glass-easel's templates of a package, by path; `missing` is called for each requested template that does not exist. */
export type MakeTemplates = (missing: (file: string, name: string) => void) => Record<string, unknown>

/** Events fired by components themselves, as opposed to the browser's events of the same name. */
const ownEvents = ['input', 'change', 'focus', 'blur', 'scroll', 'load', 'error']

/** One page in WeChat's component framework: drawn in a browser, or only kept in memory. */
export class PageView {
  readonly root: glass.GeneralComponent
  private readonly space = new glass.ComponentSpace()
  private readonly templates: Record<string, unknown>
  private readonly outside: Outside
  /** Number of effects and events so far: a tap that doesn't change it had no effect. */
  done = 0

  constructor(
    private readonly page: PageStart,
    makeTemplates: MakeTemplates,
    context: glass.GeneralBackendContext,
    private readonly tell: (event: ViewEvent) => void,
  ) {
    this.outside = {
      send: (event) => {
        this.done++
        tell({ ...event, page: page.id })
      },
      problem: (message, source) => this.problem(message, source),
      acted: () => void this.done++,
    }
    this.templates = makeTemplates((file, name) =>
      this.problem(`${file}.wxml has no template "${name}": the node would not be shown`),
    )
    defineBuiltIns(this.space, this.templates, page.unknownTags, this.outside)
    for (const [is, component] of Object.entries(page.components)) this.defineOwn(is, component, is)
    const definition = this.defineOwn(page.route, page.page)
    this.root = glass.Component.createWithContext('wx-page', definition, context).general()
  }

  /** Applies a setData. */
  update(json: string): void {
    this.root.setData(JSON.parse(json) as Bag)
  }

  answerPicker(id: string, type: string, detail: unknown): void {
    const picker = this.root.getShadowRoot()?.querySelector(`#${id}`)
    if (picker) fire(picker, type, detail)
  }

  /** Answers a selector query. */
  select(selections: readonly Selection[]): unknown[] {
    return answerSelections(this.root, selections)
  }

  find(target: Target): glass.GeneralComponent {
    return findOne(this.root, target)
  }

  /** The element to touch in a browser; for an input, its field. */
  element(target: Target): HTMLElement | undefined {
    const found = this.find(target)
    return fieldOf(found) ?? domOf(found)
  }

  count(target: Target): number {
    return findAll(this.root, target).length
  }

  text(target?: Target): string {
    return shownText(target ? this.find(target) : this.root)
  }

  attribute(target: Target, name: string): string {
    return attributeOf(this.find(target), name)
  }

  problem(thrown: unknown, source: 'view' | 'network' = 'view'): void {
    this.tell({ kind: 'problem', source, message: `${this.page.route}: ${describe(thrown)}` })
  }

  private define(is: string, template: string, definition: object) {
    const content = this.templates[template]
    if (content === undefined) throw new Error(`${template}.wxml is missing`)
    const made = { groupList: this.templates, content }
    return this.space.defineComponent({ is, template: made, options: NODE_OPTIONS, ...definition })
  }

  private defineOwn(is: string, start: ComponentStart, component?: string) {
    const handler = (name: string) => (event: glass.ShadowedEvent<unknown>) => {
      if (event.getOriginalEvent() && ownEvents.includes(event.type)) return
      this.outside.send({ kind: 'event', handler: name, event: wxEvent(event), ...(component && { component }) })
    }
    const { data, using, virtualHost } = start
    const methods = Object.fromEntries(this.page.handlers.map((name) => [name, handler(name)]))
    const properties = anyProperties(start.properties)
    return this.define(is, is, { data, using, methods, properties, options: { ...NODE_OPTIONS, virtualHost } })
  }
}

/** Dispatches an event as WeChat would: by default it bubbles, up to a `catch`. */
export function dispatch(target: glass.Element, type: string, detail: unknown, more?: glass.EventOptions) {
  const event = new glass.Event(type, detail, { bubbles: true, composed: true, ...more })
  glass.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
}

/** An event as plain data, in the shape WeChat passes to a page. */
function wxEvent(event: glass.ShadowedEvent<unknown>): WxEvent {
  const original = event.getOriginalEvent() as Partial<TouchEvent> | undefined
  return {
    type: event.type,
    timeStamp: Math.round(performance.now()),
    detail: original && event.type !== 'tap' ? {} : event.detail,
    target: eventTarget(event.target),
    currentTarget: eventTarget(event.currentTarget),
    touches: points(original?.touches),
    changedTouches: points(original?.changedTouches),
  }
}

const points = (touches: ArrayLike<Touch> = []) =>
  Array.from(touches, ({ identifier, pageX, pageY, clientX, clientY }) => ({
    ...{ identifier, pageX, pageY, clientX, clientY },
  }))
