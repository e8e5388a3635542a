import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { closeGaps, joinLines } from './lines'
import type { Report } from './problems'
import { yamlFaults } from './yaml-faults'
import { TANGLED, tangledLine } from './yaml-tangles'

export type Path = readonly PropertyKey[]

export interface YamlData {
  value: unknown
  /** The line of the file on which the entry at `path` starts, or else its nearest existing parent. */
  lineOf: (path: Path) => number
}

/** Compiled again and again, as by the office's desk, most texts are the same: so many are remembered. */
const MOST_REMEMBERED = 500
const remembered = new Map<string, Reading>()

interface Reading {
  data: YamlData | undefined
  faults: { line: number; message: string }[]
}

/**
 * Reads YAML that starts on line `firstLine` of its file. Texts are trimmed and joined to one line.
 * Reports invalid YAML and then returns nothing.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlData | undefined {
  const key = `${firstLine}\n${text}`
  const reading = remembered.get(key) ?? read(text, firstLine)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, reading)
  for (const { line, message } of reading.faults) report(line, message)
  return reading.data
}

function read(text: string, firstLine: number): Reading {
  const tangle = tangledLine(text)
  if (tangle !== undefined) return { data: undefined, faults: [{ line: tangle + firstLine, message: TANGLED }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const faults = yamlFaults(document, text).map(({ offset, message }) => ({ line: lineAt(offset), message }))
  if (faults.length > 0) return { data: undefined, faults }

  tidyTexts(document, text)
  return { data: { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) }, faults }
}

function tidyTexts(document: Document, source: string): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.range) return
      const broken = source.slice(node.range[0], node.range[1]).trimEnd().includes('\n')
      node.value = broken ? joinLines(closeGaps(node.value.trim())) : node.value.trim()
    },
  })
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) && !isAlias(node) ? node.range?.[0] : undefined
}
