import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { closeGaps, joinLines } from './lines'
import type { Report } from './problems'
import { remembering } from './remember'
import type { TextFault } from './text-faults'
import { yamlFaults } from './yaml-faults'
import { TANGLED, tangledLine } from './yaml-tangles'

export type Path = readonly PropertyKey[]

export interface YamlData {
  value: unknown
  /** The line of the file on which the entry at `path` starts, or else its nearest existing parent. */
  lineOf: (path: Path) => number
}

/**
 * Reads YAML that starts on line `firstLine` of its file. Texts are trimmed and joined to one line.
 * Reports invalid YAML and then returns nothing.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlData | undefined {
  const { faults, data } = parse(text)
  for (const { line, message } of faults) report(line + firstLine - 1, message)
  return data && { value: data.value, lineOf: (path) => data.lineOf(path) + firstLine - 1 }
}

/** What a text is as YAML, its lines counted from 1. */
const parse = remembering((text: string): { faults: TextFault[]; data?: YamlData } => {
  const tangle = tangledLine(text)
  if (tangle !== undefined) return { faults: [{ line: tangle + 1, message: TANGLED }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const faults = yamlFaults(document, text).map(({ offset, message }) => ({ line: lineAt(offset), message }))
  if (faults.length > 0) return { faults }

  tidyTexts(document, text)
  return { faults, data: { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) } }
})

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
