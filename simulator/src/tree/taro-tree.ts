import type { Reader } from '../target'
import { Templates, type Level, type TaroNode, type Template } from './templates'

/** A node with what its template makes of it, and its way up. */
export interface TreeNode {
  node: TaroNode
  template: Template | undefined
  parent: TreeNode | undefined
  children: TreeNode[]
}

/** Reads a page's data into a tree as WeChat would show it; whatever has no template is reported and left out. */
export function readTree(
  templates: Templates,
  roots: readonly TaroNode[],
  report: (error: unknown) => void,
): TreeNode[] {
  const read = (node: TaroNode, level: Level, parent: TreeNode | undefined): TreeNode[] => {
    const made: TreeNode = { node, template: undefined, parent, children: [] }
    if (node.v !== undefined) return [made]
    try {
      const { template, inner } = templates.of(node, level)
      made.template = template
      made.children = (node.cn ?? []).flatMap((child) => read(child, inner, made))
      return [made]
    } catch (error) {
      report(error)
      return []
    }
  }
  return roots.flatMap((root) => read(root, Templates.root, undefined))
}

/** The tag of the component that a node becomes; undefined for a piece of text. */
export const tagOf = (node: TreeNode): string | undefined => node.template?.tag

/** A property of the component that a node becomes, by its name in WXML. */
export function property(node: TreeNode, name: string): unknown {
  const alias = node.template?.attributes.get(name)
  return alias === undefined ? undefined : node.node[alias]
}

/** The properties of a component, by their names in camel case. */
export function properties(node: TreeNode): Record<string, unknown> {
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const names = [...(node.template?.attributes.keys() ?? [])]
  return Object.fromEntries(names.map((name) => [camel(name), property(node, name)]))
}

/** All nodes of these trees that pass the test, each before those inside it. */
export function select(nodes: readonly TreeNode[], test: (node: TreeNode) => boolean): TreeNode[] {
  return nodes.flatMap((node) => [...(test(node) ? [node] : []), ...select(node.children, test)])
}

/** A property as text; empty when there is none. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)

const hidden = (node: TreeNode) => /display:\s*none|visibility:\s*hidden/.test(node.node.st ?? '')

/** Reads the tree as a person would, as far as that goes without styles. */
export const treeReader: Reader<TreeNode> = {
  children: (node) => node.children.filter((child) => !hidden(child)),
  tag: tagOf,
  ownText: (node) => {
    if (node.node.v !== undefined) return String(node.node.v)
    return isField(node) ? text(property(node, 'value')) || text(property(node, 'placeholder')) : ''
  },
  attribute: (node, name) => {
    if (name === 'class') return node.node.cl ?? ''
    if (name === 'id') return node.node.uid ?? node.node.sid
    return text(property(node, `aria-${name}`))
  },
}

export const isField = (node: TreeNode): boolean => ['input', 'textarea'].includes(tagOf(node) ?? '')

/** Number of components and pieces of text, and how deep they nest. */
export function measureTree(roots: readonly TreeNode[]): { nodes: number; depth: number } {
  const inner = roots.map((root) => measureTree(root.children))
  return {
    nodes: inner.reduce((sum, one) => sum + one.nodes, roots.length),
    depth: roots.length === 0 ? 0 : 1 + Math.max(...inner.map((one) => one.depth)),
  }
}
