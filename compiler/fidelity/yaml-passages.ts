import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { closeGaps, joinLines } from '../lines'
import type { Passage } from './passages'
import { quotedAt } from './quotations'

/** A piece of YAML in a content file. */
interface Piece {
  path: string
  yaml: string
  /** The line of the file on which it starts. */
  firstLine: number
}

/** Numbers under these keys are the app's own; the compiler checks them against what exists. */
const OWN_FIGURES = ['number', 'covers', 'related', 'question', 'questions', 'min', 'max']

/** Texts under these keys are about the app, not the handbook; the compiler checks the day. */
const OWN_TEXTS = ['edition', 'changed']

const BELONGS = ['number', 'question', 'questions']
const LINKS = [...BELONGS, 'related', 'stuck']

const VALUES = 'values'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The texts in a piece of YAML: every scalar except keys, ids and the app's own numbers. */
export function yamlPassages({ path, yaml, firstLine }: Piece): Passage[] {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' })
  const passages: Passage[] = []
  visit(document, {
    Scalar(place, node, ancestors) {
      const key = keyOf(ancestors)
      const text = place === 'key' ? undefined : textOf(node, key)
      if (text === undefined) return
      const maps = ancestors.filter((ancestor) => isMap(ancestor)).reverse()
      passages.push({
        text,
        line: lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1,
        key,
        beside: textsOf(maps[0]),
        questions: nearest(maps, BELONGS),
        links: nearest(maps, LINKS),
        quoted: quotedAt(path, key),
      })
    },
  })
  return passages
}

/** The nearest key; for a step's `values`, whose keys are ids, that of them all. */
function keyOf(ancestors: readonly unknown[]): string | undefined {
  const pairs = ancestors.filter((ancestor) => isPair(ancestor))
  const keys = pairs.flatMap(({ key }) => (isScalar(key) ? String(key.value) : []))
  return keys.find((key) => key === VALUES) ?? keys.at(-1)
}

function textOf(node: Scalar, key: string | undefined): string | undefined {
  if (typeof node.value === 'number') return OWN_FIGURES.includes(key ?? '') ? undefined : node.source
  if (typeof node.value !== 'string' || ID.test(node.value) || OWN_TEXTS.includes(key ?? '')) return undefined
  return joinLines(closeGaps(node.value))
}

function textsOf(map: YAMLMap | undefined): Record<string, string> {
  const pairs = (map?.items ?? []).flatMap(({ key, value }): [string, string][] =>
    isScalar(key) && isScalar(value) && typeof value.value === 'string' ? [[String(key.value), value.value]] : [],
  )
  return Object.fromEntries(pairs)
}

/** The numbers under the given keys, from the nearest map that has any. */
function nearest(maps: readonly YAMLMap[], keys: readonly string[]): number[] | undefined {
  return maps.map((map) => keys.flatMap((key) => numbersIn(map.get(key, true)))).find(({ length }) => length > 0)
}

/** Numbers, lists of them, and lists of entries like `{ question: 3 }`. */
function numbersIn(node: unknown): number[] {
  if (isScalar(node)) return typeof node.value === 'number' ? [node.value] : []
  if (isMap(node)) return BELONGS.flatMap((key) => numbersIn(node.get(key, true)))
  return isCollection(node) ? node.items.flatMap(numbersIn) : []
}
