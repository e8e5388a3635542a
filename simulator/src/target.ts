import { IMPLICIT_ROLE } from './built-in'

/** Text to find: a string must be all of it, white space aside; a RegExp may be part. */
export type TextMatch = string | RegExp

/** What a person would point at. All that is given must hold. */
export interface Target {
  /** What a person sees in it. Given alone, the innermost component with that text is meant. */
  text?: TextMatch
  /** aria-role, or the role a component has by itself: button, textbox, img, switch, checkbox. */
  role?: string
  /** aria-label, or else the text. */
  name?: TextMatch
  class?: string
  id?: string
  /** Only inside this one. */
  within?: Target
  /** Which, when several match: 0 is the first. */
  nth?: number
}

/** How a tree of visible nodes is read: Taro's data, or a browser's DOM. */
export interface Reader<N> {
  children(node: N): N[]
  /** The component's tag; undefined for a piece of text. */
  tag(node: N): string | undefined
  /** A piece of text, or what a component shows by itself, such as an input's value. */
  ownText(node: N): string
  attribute(node: N, name: 'role' | 'label' | 'class' | 'id'): string
}

const inline = new Set(['text', 'span', 'b'])
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a person reads in a node: one line for each block. */
export function textOf<N>(reader: Reader<N>, node: N): string {
  return rawText(reader, node).split('\n').map(squeeze).filter(Boolean).join('\n')
}

/** All nodes that match, in the order of the page. */
export function findAll<N>(reader: Reader<N>, root: N, target: Target): N[] {
  const roots = target.within ? [findOne(reader, root, target.within)] : [root]
  const found: N[] = []
  for (const start of roots) for (const child of reader.children(start)) collect(reader, child, target, found)
  return target.nth === undefined ? found : found.slice(target.nth, target.nth + 1)
}

/** The one node that matches. @throws when none or several do */
export function findOne<N>(reader: Reader<N>, root: N, target: Target): N {
  const found = findAll(reader, root, target)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1) {
    const samples = found.slice(0, 4).map((node) => `"${squeeze(rawText(reader, node)).slice(0, 40)}"`)
    throw new Error(`${found.length} things match ${show(target)}: ${samples.join(', ')}. Use within or nth`)
  }
  throw new Error(`Nothing matches ${show(target)}. On the screen is:\n${textOf(reader, root)}`)
}

/** A target in words, for messages. */
export function show(target: Target): string {
  const parts = Object.entries(target).map(([key, value]) =>
    key === 'within'
      ? `within ${show(value as Target)}`
      : `${key} ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`,
  )
  return `{ ${parts.join(', ')} }`
}

function rawText<N>(reader: Reader<N>, node: N): string {
  const tag = reader.tag(node)
  const inner =
    reader.ownText(node) +
    reader
      .children(node)
      .map((child) => rawText(reader, child))
      .join('')
  return tag === undefined || inline.has(tag) ? inner : `\n${inner}\n`
}

/** Adds the matches below and at a node; says whether there were any. */
function collect<N>(reader: Reader<N>, node: N, target: Target, found: N[]): boolean {
  if (reader.tag(node) === undefined) return false
  const at = found.length
  for (const child of reader.children(node)) collect(reader, child, target, found)
  const inside = found.length > at
  const onlyInnermost = target.role === undefined && target.class === undefined && target.id === undefined
  if (!matches(reader, node, target) || (inside && onlyInnermost)) return inside
  found.splice(at, 0, node)
  return true
}

function matches<N>(reader: Reader<N>, node: N, target: Target): boolean {
  const text = () => squeeze(rawText(reader, node))
  const same = (value: string, wanted: TextMatch) =>
    typeof wanted === 'string' ? value === squeeze(wanted) : wanted.test(value)
  const role = () => reader.attribute(node, 'role') || IMPLICIT_ROLE[reader.tag(node) ?? '']
  return (
    (target.role === undefined || role() === target.role) &&
    (target.class === undefined || reader.attribute(node, 'class').split(/\s+/).includes(target.class)) &&
    (target.id === undefined || reader.attribute(node, 'id') === target.id) &&
    (target.text === undefined || same(text(), target.text)) &&
    (target.name === undefined || same(reader.attribute(node, 'label') || text(), target.name))
  )
}
