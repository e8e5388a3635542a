import { isScalar, isSeq } from 'yaml'
import { lineFinder } from '../lines'
import { remembering } from '../remember'
import { dataOf, walk } from './yaml-node'
import { addressOf } from './address'
import { shapeOf, type Shape } from './fields'
import { limitsOf, type Limits } from './limits'
import { piecesOf, type YamlPiece } from './pieces'

/** A single value of a content file that can be set. */
export interface Value {
  /** For `setValue`. */
  address: string
  /** What it is, in Chinese. */
  label: string
  /** As the compiler reads it; in Markdown with its marks. */
  text: string
  /** A name is an id, or refers to one; a section is all text under a heading. */
  kind: 'text' | 'number' | 'flag' | 'name' | 'heading' | 'paragraph' | 'section' | 'body'
  /** The line of the file, from 1. */
  line: number
  limits: Limits
}

/** A list in YAML: items can be added to it and removed. */
export interface List {
  address: string
  label: string
  length: number
  line: number
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LABELS = { heading: '标题', paragraph: '一段', section: '这一节的全文', body: '正文' } as const
const HEADINGS_AT_MOST = 18

/** The values of a content file, in its order; none while it is too broken to be taken apart. */
export function valuesOf(file: string, text: string): readonly Value[] {
  return read(`${file}\n${text}`)
}

const read = remembering((whole: string): Value[] => {
  const cut = whole.indexOf('\n')
  const [file, text] = [whole.slice(0, cut), whole.slice(cut + 1)]
  const pieces = piecesOf(file, text)
  if (!pieces) return []
  const lineOf = lineFinder(text)
  const lineAt = (at: number) => lineOf(at) + 1
  const found = pieces.yaml
    .flatMap((piece) => scalarsOf(file, text, piece))
    .map((value) => ({ ...value, line: lineAt(value.line) }))
  const markdown = (
    steps: (string | number)[],
    kind: keyof typeof LABELS,
    span: { start: number; end: number },
  ): Value => {
    const isStep = kind === 'heading' && file.startsWith('guides/')
    const limits = isStep
      ? { filled: true as const, most: HEADINGS_AT_MOST }
      : kind === 'paragraph' || kind === 'heading'
        ? { filled: true as const }
        : {}
    return {
      address: addressOf(file, steps),
      label: LABELS[kind],
      text: text.slice(span.start, span.end),
      kind,
      line: lineAt(span.start),
      limits,
    }
  }
  return [
    ...found,
    ...pieces.texts.map((piece) => markdown(piece.steps, piece.kind, piece)),
    ...pieces.sections.map(({ body }, at) => markdown(['sections', at, 'body'], 'section', body)),
    ...(pieces.body ? [markdown(['body'], 'body', pieces.body)] : []),
  ]
})

/** The lists in a content file's YAML. */
export function listsOf(file: string, text: string): List[] {
  const pieces = piecesOf(file, text)
  const lineOf = lineFinder(text)
  return (pieces?.yaml ?? []).flatMap((piece) => {
    const shape = shapeOf(file, piece.steps.length > 0)
    const lists: List[] = []
    walk(text.slice(piece.start, piece.end), (node, steps, start) => {
      if (!isSeq(node)) return
      const line = lineOf(piece.start + start) + 1
      lists.push({
        address: addressOf(file, [...piece.steps, ...steps]),
        label: labelOf(shape, steps),
        length: node.items.length,
        line,
      })
    })
    return lists
  })
}

/** The scalars of a piece; their `line` is still an offset in the file. */
function scalarsOf(file: string, text: string, piece: YamlPiece): Value[] {
  const yaml = text.slice(piece.start, piece.end)
  const data = dataOf(yaml)
  if (!data) return []
  const shape = shapeOf(file, piece.steps.length > 0)
  const values: Value[] = []
  walk(yaml, (node, steps, start) => {
    if (!isScalar(node)) return
    const own = steps.reduce<unknown>(
      (parent, step) => (parent === null || typeof parent !== 'object' ? undefined : Reflect.get(parent, step)),
      data.value,
    )
    const shown = typeof own === 'string' ? own : typeof own === 'number' || typeof own === 'boolean' ? String(own) : ''
    const kind =
      typeof own === 'number' ? 'number' : typeof own === 'boolean' ? 'flag' : NAME.test(shown) ? 'name' : 'text'
    values.push({
      address: addressOf(file, [...piece.steps, ...steps]),
      label: labelOf(shape, steps),
      text: shown,
      kind,
      line: piece.start + start,
      limits: shape ? limitsOf(shape, steps) : {},
    })
  })
  return values
}

/** The label of a field, or else of the nearest one around it. */
function labelOf(shape: Shape | undefined, steps: readonly (string | number)[]): string {
  if (steps.length === 0) return ''
  const name = steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[]`
    return path === '' ? step : `${path}.${step}`
  }, '')
  return shape?.fields[name]?.label ?? labelOf(shape, steps.slice(0, -1))
}
