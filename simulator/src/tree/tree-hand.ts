import { pickerIndexes, pickerRequest } from '../chrome/picker'
import type { SheetButton } from '../chrome/state'
import type { Direction, Hand } from '../hand'
import type { AppService } from '../service/app-service'
import { findAll, findOne, show, textOf, type Reader, type Target } from '../target'
import { isField, properties, property, select, tagOf, text, treeReader, type TreeNode } from './taro-tree'
import type { TreeView } from './tree-view'

type SheetNode = Partial<SheetButton> & { buttons?: SheetButton[] }

const sheetReader: Reader<SheetNode> = {
  children: ({ buttons = [] }) => buttons,
  tag: () => 'button',
  ownText: ({ text = '' }) => text,
  attribute: () => '',
}

/** Does with the tree what a finger does with the screen. */
export class TreeHand implements Hand {
  /** Switches and checkboxes that were tapped: what they show, and the property at that time. */
  private readonly toggled = new WeakMap<object, { checked: boolean; property: unknown }>()

  constructor(
    private readonly view: TreeView,
    private readonly service: AppService,
  ) {}

  tap(target: Target): void {
    const { chrome } = this.service
    if (chrome.sheet) return chrome.answer(chrome.sheet.id, findOne(sheetReader, chrome.sheet, target).answer)
    const node = this.reach(target)
    const path = ancestry(node)
    const disabled = path.some((at) => tagOf(at) === 'button' && isTrue(property(at, 'disabled')))
    if (disabled) throw new Error(`${show(target)} is disabled`)
    const heard = this.view.fire(node, 'tap', { x: 0, y: 0 }, { bubbles: true })
    const label = path.find((at) => tagOf(at) === 'label')
    const labelled = label && !path.some(isControl) ? select(label.children, isControl).slice(0, 1) : []
    const acted = [...path, ...labelled].some((at) => this.act(at))
    if (heard === 0 && !acted) throw new Error(`Nothing handles a tap on ${show(target)}`)
  }

  async type(target: Target, wanted: string): Promise<void> {
    const { sid } = this.field(target).node
    const letters = [...wanted]
    const values = letters.map((_, i) => letters.slice(0, i + 1).join(''))
    if (property(this.field(target), 'value')) values.unshift('')
    for (const value of values) {
      const [field] = select(this.view.nodes(), ({ node }) => node.sid === sid)
      if (!field) throw new Error(`${show(target)} went away while it was typed in`)
      this.view.fire(field, 'input', { value, cursor: value.length, keyCode: 0 })
      await this.service.settle()
    }
  }

  submit(target: Target): void {
    const field = this.field(target)
    this.view.fire(field, 'confirm', { value: property(field, 'value') ?? '' })
  }

  swipe(target: Target, to: Direction): void {
    const way = to === 'left' ? [260, 180, 100] : [100, 180, 260]
    const node = this.reach(target)
    const heard = ['touchstart', 'touchmove', 'touchend'].map((type, i) => {
      const x = way[i] ?? 0
      const touch = { identifier: 0, clientX: x, clientY: 0, pageX: x, pageY: 0 }
      return this.view.fire(node, type, {}, { bubbles: true, touch })
    })
    if (!heard.some(Boolean)) throw new Error(`Nothing handles a swipe over ${show(target)}`)
  }

  tapTab(index: number): void {
    this.view.tell({ kind: 'tab', index })
  }

  tapBack(): void {
    const { leading } = this.service.chrome.state().bar
    if (leading === 'none') throw new Error('The navigation bar has no way back')
    this.view.tell({ kind: 'navigation', to: leading })
  }

  choose(value: string): void {
    const { sheet } = this.service.chrome
    if (!sheet?.picker) throw new Error('No picker is open')
    this.service.chrome.answer(sheet.id, pickerIndexes(sheet.picker, value))
  }

  scrollToBottom(): void {
    this.view.tell({ kind: 'reachBottom', page: this.view.current })
  }

  count(target: Target): number {
    return findAll(treeReader, this.root(), target).length
  }

  text(target?: Target): string {
    return textOf(treeReader, target ? this.find(target) : this.root())
  }

  attribute(target: Target, name: string): string {
    return text(property(this.find(target), name))
  }

  /** What a finger can touch: nothing lies over it. */
  private reach(target: Target): TreeNode {
    const { sheet, toast } = this.service.chrome.state()
    if (sheet || toast?.mask) throw new Error(`A ${sheet ? 'sheet' : 'mask'} covers ${show(target)}`)
    return this.find(target)
  }

  private find(target: Target): TreeNode {
    return findOne(treeReader, this.root(), target)
  }

  private root(): TreeNode {
    return { node: { nn: '', sid: '' }, template: undefined, parent: undefined, children: this.view.nodes() }
  }

  private field(target: Target): TreeNode {
    const [field] = select([this.reach(target)], isField)
    if (!field) throw new Error(`${show(target)} is not an input`)
    return field
  }

  /** What a built-in component does by itself when it is tapped. */
  private act(node: TreeNode): boolean {
    const { view } = this
    const page = view.current
    if (isTrue(property(node, 'disabled'))) return false
    switch (tagOf(node)) {
      case 'button': {
        const openType = property(node, 'open-type')
        if (typeof openType !== 'string' || openType === '') return false
        view.tell({ kind: 'openType', page, openType, target: view.eventTarget(node) })
        return true
      }
      case 'picker':
        view.tell({ kind: 'picker', page, node: node.node.sid, request: pickerRequest(properties(node)) })
        return true
      case 'switch':
        view.fire(node, 'change', { value: this.toggle(node) })
        return true
      case 'checkbox': {
        this.toggle(node)
        const group = ancestry(node).find((at) => tagOf(at) === 'checkbox-group')
        const boxes = group ? select([group], (at) => tagOf(at) === 'checkbox' && this.isChecked(at)) : []
        if (group) view.fire(group, 'change', { value: boxes.map((box) => property(box, 'value')) })
        return true
      }
      default:
        return isField(node)
    }
  }

  private toggle(node: TreeNode): boolean {
    const checked = !this.isChecked(node)
    // The tree is read anew at each setData, but the data's own nodes stay.
    this.toggled.set(node.node, { checked, property: property(node, 'checked') })
    return checked
  }

  private isChecked(node: TreeNode): boolean {
    const now = property(node, 'checked')
    const was = this.toggled.get(node.node)
    return was && was.property === now ? was.checked : isTrue(now)
  }
}

const isTrue = (value: unknown) => value === true || value === 'true'
const isControl = (node: TreeNode) => isField(node) || ['switch', 'checkbox'].includes(tagOf(node) ?? '')

function ancestry(node: TreeNode): TreeNode[] {
  return node.parent ? [node, ...ancestry(node.parent)] : [node]
}
