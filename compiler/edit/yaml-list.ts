import { Document, isMap, isScalar, isSeq, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { fault } from '../problems'
import { spliced, type Span } from './span'
import { dataOf, endOf, isBlock, nodeAt, pairAt, startOf, withChange } from './yaml-node'
import { FAULTY, MISSING, spellings, type Edited } from './yaml-scalar'

type Steps = readonly (string | number)[]

const CANNOT = fault('这里不能这样加减', '直接改文字')

/** Adds an item to a list, before the one at `index`, or at the end. */
export function insertItem(yaml: string, list: Steps, index: number, item: unknown): Edited {
  return edit(
    yaml,
    list,
    (old) =>
      Array.isArray(old) ? [...(old.slice(0, index) as unknown[]), item, ...(old.slice(index) as unknown[])] : old,
    (node) => {
      if (!isSeq(node)) return []
      const before = node.items[Math.min(index, node.items.length) - 1]
      const after = node.items[index]
      if (!isBlock(node)) {
        const at = before === undefined ? startOf(node) + 1 : endOf(before)
        const texts = inFlow(item)
        return [
          ...(node.items.length === 0 ? emptyList(yaml, node, item) : []),
          ...texts.map((text) => ({
            start: at,
            end: at,
            text: before === undefined ? (after === undefined ? text : `${text}, `) : `, ${text}`,
          })),
        ]
      }
      const dash = dashOf(yaml, node.items[0])
      const at = before === undefined ? lineStart(yaml, dash) : lineEnd(yaml, endOf(before))
      const indent = ' '.repeat(dash - lineStart(yaml, dash))
      return inBlock(item).map((text) => onLinesOfItsOwn(yaml, at, `${indent}- ${indented(text, `${indent}  `)}`))
    },
  )
}

/** Adds an entry to a map, at its end. */
export function addEntry(yaml: string, map: Steps, key: string, value: unknown): Edited {
  return edit(
    yaml,
    map,
    (old) => ({ ...(old as object), [key]: value }),
    (node) => {
      if (!isMap(node)) return []
      const last = node.items.at(-1)
      if (!last) return []
      const at = endOf(last)
      if (!isBlock(node)) return inFlow(value).map((text) => ({ start: at, end: at, text: `, ${key}: ${text}` }))
      const first = startOf(node.items[0])
      const indent = ' '.repeat(first - lineStart(yaml, first))
      const texts =
        typeof value === 'object' && value !== null
          ? [linesOf({ [key]: value })]
          : inBlock(value).map((text) => `${key}: ${text}`)
      return texts.map((text) => onLinesOfItsOwn(yaml, lineEnd(yaml, at), indent + indented(text, indent)))
    },
  )
}

/** Removes an item of a list or an entry of a map, with its lines. */
export function removeEntry(yaml: string, steps: Steps): Edited {
  const step = steps.at(-1)
  const parent = steps.slice(0, -1)
  return edit(
    yaml,
    parent,
    (old) => without(old, step),
    (node) => {
      if (!isMap(node) && !isSeq(node)) return []
      const items = node.items as unknown[]
      const at = isMap(node) ? items.indexOf(pairAt(node, step ?? '')) : Number(step)
      const item = items[at]
      if (item === undefined) return []
      if (items.length === 1) return isSeq(node) ? [{ ...wholeOf(yaml, node), text: isBlock(node) ? ' []' : '[]' }] : []
      if (!isBlock(node)) {
        const previous = items[at - 1]
        const span =
          previous === undefined
            ? { start: startOf(item), end: startOf(items[at + 1]) }
            : { start: endOf(previous), end: endOf(item) }
        return [{ ...span, text: '' }]
      }
      const start = isSeq(node) ? dashOf(yaml, item) : startOf(item)
      const isFirstAfterDash = isMap(node) && at === 0 && yaml.slice(lineStart(yaml, start), start).includes('-')
      const span = isFirstAfterDash
        ? { start, end: startOf(items[1]) }
        : { start: lineStart(yaml, start), end: lineEnd(yaml, endOf(item)) }
      return [{ ...span, text: '' }]
    },
  )
}

type Candidate = Span & { text: string }

function edit(
  yaml: string,
  steps: Steps,
  change: (old: unknown) => unknown,
  candidates: (node: Node) => Candidate[],
): Edited {
  const data = dataOf(yaml)
  if (!data) return { fault: FAULTY }
  const node = nodeAt(yaml, steps)
  if (!node) return { fault: MISSING }
  const wanted = JSON.stringify(withChange(data.value, steps, change))
  for (const { text, ...span } of candidates(node)) {
    const edited = spliced(yaml, span, text)
    const found = dataOf(edited)
    if (found && JSON.stringify(found.value) === wanted) return { text: edited }
  }
  return { fault: CANNOT }
}

function without(old: unknown, step: string | number | undefined): unknown {
  if (Array.isArray(old)) return old.filter((_, at) => at !== step)
  return Object.fromEntries(Object.entries(old as object).filter(([key]) => key !== step))
}

/** An empty list may stand for one with a line for each item. */
function emptyList(yaml: string, node: Node, item: unknown): Candidate[] {
  if (typeof item !== 'object' || item === null) return []
  const own = startOf(node)
  const line = lineStart(yaml, own)
  const indent = `${/^[ ]*/.exec(yaml.slice(line))?.[0] ?? ''}  `
  return [
    {
      start: yaml.slice(0, own).trimEnd().length,
      end: endOf(node),
      text: inBlock(item)
        .map((text) => `\n${indent}- ${indented(text, `${indent}  `)}`)
        .join(''),
    },
  ]
}

/** A block list from the end of its key's line to its own end. */
function wholeOf(yaml: string, node: YAMLMap | YAMLSeq): Span {
  const start = startOf(node)
  return isBlock(node)
    ? { start: yaml.slice(0, start).trimEnd().length, end: endOf(node) }
    : { start, end: endOf(node) }
}

function inFlow(item: unknown): string[] {
  return typeof item === 'string' ? spellings(item) : [JSON.stringify(item)]
}

function inBlock(item: unknown): string[] {
  return typeof item === 'string' ? spellings(item) : [linesOf(item)]
}

/** A value with a line for each of its entries; lists of single values stay on one line, as everywhere in the content. */
function linesOf(item: unknown): string {
  const document = new Document(item)
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((each) => isScalar(each))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`)
}

function onLinesOfItsOwn(yaml: string, at: number, text: string): Candidate {
  const before = at > 0 && yaml[at - 1] !== '\n' ? '\n' : ''
  return { start: at, end: at, text: `${before}${text}\n` }
}

/** Where the dash of an item stands. */
function dashOf(yaml: string, item: unknown): number {
  return yaml.lastIndexOf('-', startOf(item) - 1)
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1
}

/** Where the line after the one at `at` starts. */
function lineEnd(yaml: string, at: number): number {
  // The end of a block text is the start of the next line already.
  if (yaml[at - 1] === '\n') return at
  const found = yaml.indexOf('\n', at)
  return found === -1 ? yaml.length : found + 1
}
