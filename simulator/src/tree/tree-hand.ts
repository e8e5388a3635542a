import { pickerIndexes, pickerRequest } from '../chrome/picker'
import type { SheetButton } from '../chrome/state'
import type { Direction, Hand } from '../hand'
import type { AppService } from '../service/app-service'
import { findAll, findOne, show, textOf, type Reader, type Target } from '../target'
import { property, treeReader, type TreeNode } from './taro-tree'
import type { TreeView } from './tree-view'

type SheetNode = SheetButton | { buttons: SheetButton[] }

const sheetReader: Reader<SheetNode> = {
  children: (node) => ('buttons' in node ? node.buttons : []),
  tag: () => 'button',
  ownText: (node) => ('text' in node ? node.text : ''),
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

  tap(target: Target): Promise<void> {
    const { sheet } = this.service.chrome
    if (sheet) {
      const button = findOne(sheetReader, { buttons: sheet.buttons }, target) as SheetButton
      this.service.chrome.answer(sheet.id, button.answer)
      return Promise.resolve()
    }
    if (this.service.chrome.state().toast?.mask) throw new Error(`A mask covers ${show(target)}`)
    const node = this.find(target)
    const path = ancestry(node)
    const disabled = path.some((at) => at.template?.tag === 'button' && isTrue(property(at, 'disabled')))
    if (disabled) throw new Error(`${show(target)} is disabled`)
    const heard = this.view.fire(node, 'tap', { x: 0, y: 0 }, { bubbles: true })
    const label = path.find((at) => at.template?.tag === 'label')
    const labelled = label && !path.some(isControl) ? find(label.children, isControl) : undefined
    const acted = [...path, ...(labelled ? [labelled] : [])].some((at) => this.act(at))
    if (heard === 0 && !acted) throw new Error(`Nothing handles a tap on ${show(target)}`)
    return Promise.resolve()
  }

  async type(target: Target, text: string): Promise<void> {
    const letters = [
      '',
      ...Array.from(text, (_, i) =>
        Array.from(text)
          .slice(0, i + 1)
          .join(''),
      ),
    ]
    if (!property(this.field(target), 'value')) letters.shift()
    const sid = this.field(target).node.sid
    for (const value of letters) {
      const field = find(this.view.nodes(), (node) => node.node.sid === sid)
      if (!field) throw new Error(`${show(target)} went away while it was typed in`)
      this.view.fire(field, 'input', { value, cursor: value.length, keyCode: 0 })
      await this.service.settle()
    }
  }

  submit(target: Target): Promise<void> {
    const field = this.field(target)
    this.view.fire(field, 'confirm', { value: property(field, 'value') ?? '' })
    return Promise.resolve()
  }

  swipe(target: Target, to: Direction): Promise<void> {
    const way = to === 'left' ? [260, 180, 100] : [100, 180, 260]
    const node = this.find(target)
    const heard = ['touchstart', 'touchmove', 'touchend'].map((type, i) => {
      const x = way[i] ?? 0
      const touch = { identifier: 0, clientX: x, clientY: 0, pageX: x, pageY: 0 }
      return this.view.fire(node, type, {}, { bubbles: true, touch })
    })
    if (!heard.some(Boolean)) throw new Error(`Nothing handles a swipe over ${show(target)}`)
    return Promise.resolve()
  }

  tapTab(index: number): Promise<void> {
    this.view.tell({ kind: 'tab', index })
    return Promise.resolve()
  }

  tapBack(): Promise<void> {
    const { leading } = this.service.chrome.state().bar
    if (leading === 'none') throw new Error('The navigation bar has no way back')
    this.view.tell({ kind: 'navigation', to: leading })
    return Promise.resolve()
  }

  choose(value: string): Promise<void> {
    const { sheet } = this.service.chrome
    if (!sheet?.picker) throw new Error('No picker is open')
    this.service.chrome.answer(sheet.id, pickerIndexes(sheet.picker, value))
    return Promise.resolve()
  }

  scrollToBottom(): Promise<void> {
    this.view.tell({ kind: 'reachBottom', page: this.view.current })
    return Promise.resolve()
  }

  count(target: Target): Promise<number> {
    return Promise.resolve(findAll(treeReader, this.root(), target).length)
  }

  text(target?: Target): Promise<string> {
    return Promise.resolve(textOf(treeReader, target ? this.find(target) : this.root()))
  }

  attribute(target: Target, name: string): Promise<string> {
    const value = property(this.find(target), name)
    return Promise.resolve(value === undefined || value === null ? '' : String(value as string))
  }

  private find(target: Target): TreeNode {
    return findOne(treeReader, this.root(), target)
  }

  private root(): TreeNode {
    const node = { nn: '', sid: '' }
    return { node, template: undefined, parent: undefined, children: this.view.nodes() }
  }

  private field(target: Target): TreeNode {
    const isField = (node: TreeNode) => ['input', 'textarea'].includes(node.template?.tag ?? '')
    const field = find([this.find(target)], isField)
    if (!field) throw new Error(`${show(target)} is not an input`)
    return field
  }

  /** What a built-in component does by itself when it is tapped. */
  private act(node: TreeNode): boolean {
    const tag = node.template?.tag
    if (tag === 'button') return this.actButton(node)
    if (isTrue(property(node, 'disabled'))) return false
    if (tag === 'picker') {
      const request = pickerRequest(this.view.properties(node))
      this.view.tell({ kind: 'picker', page: this.view.current, node: node.node.sid, request })
    } else if (tag === 'switch') {
      this.view.fire(node, 'change', { value: this.toggle(node) })
    } else if (tag === 'checkbox') {
      this.toggle(node)
      const group = ancestry(node).find((at) => at.template?.tag === 'checkbox-group')
      const boxes = group ? all([group], (at) => at.template?.tag === 'checkbox') : []
      const value = boxes.filter((box) => this.isChecked(box)).map((box) => property(box, 'value'))
      if (group) this.view.fire(group, 'change', { value })
    } else return tag === 'input' || tag === 'textarea'
    return true
  }

  private actButton(node: TreeNode): boolean {
    const openType = property(node, 'open-type')
    if (typeof openType !== 'string' || openType === '') return false
    this.view.tell({ kind: 'openType', page: this.view.current, openType, target: this.view.eventTarget(node) })
    return true
  }

  private toggle(node: TreeNode): boolean {
    const checked = !this.isChecked(node)
    this.toggled.set(keyOf(node), { checked, property: property(node, 'checked') })
    return checked
  }

  private isChecked(node: TreeNode): boolean {
    const now = property(node, 'checked')
    const was = this.toggled.get(keyOf(node))
    return was && was.property === now ? was.checked : isTrue(now)
  }
}

const isTrue = (value: unknown) => value === true || value === 'true'
/** The tree is read anew at each setData, but the data's own nodes stay. */
const keyOf = (node: TreeNode) => node.node

const isControl = (node: TreeNode) => ['switch', 'checkbox', 'input', 'textarea'].includes(node.template?.tag ?? '')

function ancestry(node: TreeNode): TreeNode[] {
  return node.parent ? [node, ...ancestry(node.parent)] : [node]
}

function all(nodes: readonly TreeNode[], test: (node: TreeNode) => boolean): TreeNode[] {
  return nodes.flatMap((node) => [...(test(node) ? [node] : []), ...all(node.children, test)])
}

function find(nodes: readonly TreeNode[], test: (node: TreeNode) => boolean): TreeNode | undefined {
  return all(nodes, test)[0]
}
