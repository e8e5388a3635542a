import * as glass from 'glass-easel'
import { describe } from '../problems'
import type { ComponentStart, PageStart, Selection, ViewEvent, WxEvent } from '../view'
import { domOf, eventTarget, fire, isTrue, textOf, type BuiltIn, type Outside } from './built-in'
import { BUILT_IN } from './built-ins'
import { fieldOf } from './fields'
import { answerSelections } from './selection'
import { attributeOf, findAll, findOne, textOf as shownText, type Target } from './target'

type Bag = Record<string, unknown>

/** glass-easel's templates of a package, by path; `missing` is called for each requested template that does not exist. */
export type MakeTemplates = (missing: (file: string, name: string) => void) => Record<string, unknown>

const options = { writeIdToDOM: true, writeFieldsToNode: true }
/** Events fired by components themselves, as opposed to the browser's events of the same name. */
const ownEvents = ['input', 'change', 'focus', 'blur', 'scroll', 'load', 'error']
const ariaNames = ['Role', 'Label', 'Expanded', 'Selected', 'Checked', 'Pressed', 'Hidden'].map((name) => `aria${name}`)

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
    for (const [tag, builtIn] of Object.entries(BUILT_IN)) this.defineBuiltIn(tag, builtIn ?? {})
    const refusal: BuiltIn = { mount: ({ is }) => this.problem(`<${is.replace('wx-', '')}> is not simulated`) }
    for (const tag of page.unknownTags) this.defineBuiltIn(tag, refusal)
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
    return this.space.defineComponent({ is, template: { groupList: this.templates, content }, options, ...definition })
  }

  private defineBuiltIn(tag: string, builtIn: BuiltIn): void {
    const { properties = {}, refused = [] } = builtIn
    const unset = [...ariaNames, ...refused].map((name): [string, unknown] => [name, ''])
    const all: Bag = { ...Object.fromEntries(unset), ...properties }
    const mounted = new WeakSet<object>()
    const set = (component: glass.GeneralComponent, name: string) => {
      const value: unknown = component.data[name]
      if (ariaNames.includes(name)) setAria(component, name, textOf(value))
      else if (name in properties) builtIn.update?.(component, name, value, outside)
      else if (isTrue(value)) this.problem(`<${tag}>: ${name} is not simulated`)
    }
    const { outside } = this
    const definition = this.define(`wx-${tag}`, 'wx-slot', {
      properties: anyProperties(all),
      observers: Object.keys(all).map((name) => ({
        fields: name,
        observer(this: glass.GeneralComponent) {
          if (mounted.has(this)) set(this, name)
        },
      })),
      lifetimes: {
        attached(this: glass.GeneralComponent) {
          builtIn.mount?.(this, outside)
          mounted.add(this)
          for (const name of Object.keys(all)) set(this, name)
        },
      },
    })
    this.space.setGlobalUsingComponent(`wx-${tag}`, definition)
  }

  private defineOwn(is: string, start: ComponentStart, component?: string) {
    const handler = (name: string) => (event: glass.ShadowedEvent<unknown>) => {
      if (event.getOriginalEvent() && ownEvents.includes(event.type)) return
      this.outside.send({ kind: 'event', handler: name, event: wxEvent(event), ...(component && { component }) })
    }
    const { data, using, virtualHost } = start
    const methods = Object.fromEntries(this.page.handlers.map((name) => [name, handler(name)]))
    const properties = anyProperties(start.properties)
    return this.define(is, is, { data, using, methods, properties, options: { ...options, virtualHost } })
  }
}

/** Dispatches an event as WeChat would: by default it bubbles, up to a `catch`. */
export function dispatch(target: glass.Element, type: string, detail: unknown, more?: glass.EventOptions) {
  const event = new glass.Event(type, detail, { bubbles: true, composed: true, ...more })
  glass.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
}

const anyProperties = (defaults: Bag) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: null, value }]))

/** Copies accessibility attributes to the browser's DOM, for tests. */
function setAria(component: glass.GeneralComponent, name: string, text: string): void {
  const dom = fieldOf(component) ?? domOf(component)
  const attribute = name === 'ariaRole' ? 'role' : name.replace('aria', 'aria-').toLowerCase()
  if (text) dom?.setAttribute(attribute, text)
  // WeChat's headings have no level; a browser's must.
  if (text === 'heading') dom?.setAttribute('aria-level', '2')
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
