import * as glass from 'glass-easel'
import { domOf } from '../page/built-in'
import { defineBuiltIns, NODE_OPTIONS } from '../page/define-built-ins'
import type { MakeTemplates } from '../page/page-view'
import { attributeOf, findAll, findOne, textOf, type Target } from '../page/target'
import type { CardCall, CardStart } from './card-start'
import { cardWx } from './card-wx'

/** A component's script as WeChat runs it: it registers the component, and has this `wx`. */
export type CardScript = (register: (definition: object) => void, wx: object) => void

/** How often a card is told that it is too high before it is left so. */
const ATTEMPTS = 5

/** One card in a browser. */
export class CardView {
  readonly root: glass.GeneralComponent
  readonly calls: CardCall[] = []
  /** How often the card was told that it is too high. */
  overflows = 0
  private isTapped = false
  private readonly emit: ReturnType<typeof cardWx>['emit']

  constructor(
    private readonly start: CardStart,
    makeTemplates: MakeTemplates,
    run: CardScript,
    context: glass.GeneralBackendContext,
    /** In words; more are added. */
    readonly problems: string[],
  ) {
    const { wx, emit } = cardWx(start, {
      record: (call) => this.calls.push(call),
      isTapped: () => this.isTapped,
    })
    this.emit = emit
    const space = new glass.ComponentSpace()
    const templates = makeTemplates((file, name) => void problems.push(`${file}.wxml has no template "${name}"`))
    const problem = (message: string) => void problems.push(message)
    const outside = { send: () => undefined, problem, acted: () => undefined }
    defineBuiltIns(space, templates, start.unknownTags, outside)
    const { component } = start
    const content = templates[component]
    if (content === undefined) throw new Error(`${component}.wxml is missing`)
    const made: glass.GeneralComponentDefinition[] = []
    run((definition) => {
      const all = { is: component, template: { groupList: templates, content }, options: NODE_OPTIONS, ...definition }
      made.push(space.defineComponent(all).general())
    }, wx)
    const [definition] = made
    if (!definition || made.length > 1) throw new Error(`${component}.js must register one component`)
    this.root = glass.Component.createWithContext('wx-card', definition, context).general()
  }

  /** Gives the card its data, and tells it when it is too high, as WeChat does. */
  show(): void {
    this.emit('Result', { result: this.start.result })
    const { maxHeight } = this.start.dimensions
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const contentHeight = this.height()
      if (contentHeight <= maxHeight) return
      this.overflows++
      this.emit('Overflow', { contentHeight, overflowHeight: contentHeight - maxHeight, maxHeight })
    }
  }

  /** Of the content, in CSS pixels. */
  height(): number {
    const dom = domOf(this.root)
    return dom ? Math.ceil(dom.getBoundingClientRect().height) : 0
  }

  /** Runs what a tap leads to. */
  tapped<T>(act: () => T): T {
    this.isTapped = true
    try {
      return act()
    } finally {
      this.isTapped = false
    }
  }

  element(target: Target): HTMLElement | undefined {
    return domOf(findOne(this.root, target))
  }

  count(target: Target): number {
    return findAll(this.root, target).length
  }

  text(target?: Target): string {
    return textOf(target ? findOne(this.root, target) : this.root)
  }

  attribute(target: Target, name: string): string {
    return attributeOf(findOne(this.root, target), name)
  }
}
