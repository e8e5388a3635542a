import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { readYaml } from '../yaml'

type Steps = readonly (string | number)[]

/** The data of a piece of YAML as the compiler reads it; nothing when it has faults. */
export function dataOf(yaml: string): { value: unknown } | undefined {
  return readYaml(yaml, 1, () => undefined)
}

/** The node that the steps lead to. */
export function nodeAt(yaml: string, steps: Steps): Node | undefined {
  let node: unknown = parseDocument(yaml, { logLevel: 'silent' }).contents
  for (const step of steps)
    node = isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined
  return isNode(node) ? node : undefined
}

/** The entry of a map under a key. */
export function pairAt(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** Where the source of a node begins. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key)
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** Where the source of a node ends, without the empty lines and comments that YAML counts to it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return isNode(node.value) ? Math.max(endOf(node.value), endOf(node.key)) : endOf(node.key)
  if (!isNode(node)) return 0
  const last = (isMap(node) || isSeq(node)) && isBlock(node) ? node.items.at(-1) : undefined
  return last === undefined ? (node.range?.[1] ?? 0) : endOf(last)
}

/** Whether a list or a map has a line for each entry. */
export function isBlock(node: YAMLMap | YAMLSeq): boolean {
  return node.flow !== true
}

/** A copy of data with what the steps lead to changed. */
export function withChange(data: unknown, [step, ...rest]: Steps, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(data)
  if (Array.isArray(data)) return data.map((item: unknown, at) => (at === step ? withChange(item, rest, change) : item))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, old]: [string, unknown]) => [
    key,
    key === step ? withChange(old, rest, change) : old,
  ])
  return Object.fromEntries(entries)
}

type Visit = (node: unknown, steps: (string | number)[], start: number) => void

/** Visits every node of YAML but the keys, with the steps to it. */
export function walk(yaml: string, visit: Visit): void {
  const into = (node: unknown, steps: (string | number)[]): void => {
    const start = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0
    visit(node, steps, start)
    if (isSeq(node)) node.items.forEach((item, at) => into(item, [...steps, at]))
    if (isMap(node))
      for (const { key, value } of node.items) if (isScalar(key)) into(value, [...steps, String(key.value)])
  }
  into(parseDocument(yaml, { logLevel: 'silent' }).contents, [])
}
