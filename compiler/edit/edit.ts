import type { Problem } from '../problems'
import { parseAddress } from './address'
import { setMarkdown } from './markdown-text'
import { piecesOf, type YamlPiece } from './pieces'
import { spliced } from './span'
import { addEntry, insertItem, removeEntry } from './yaml-list'
import { FAULTY, MISSING, setScalar, spellingAt, type Edited } from './yaml-scalar'

type Steps = readonly (string | number)[]

/**
 * Replaces one value of a content file and leaves every character outside it as it is.
 *
 * @param text of the file, its lines ended by `\n`
 * @param address of the value, see `valuesOf`
 * @param edition the file's text as it was published: the same value in YAML is spelled as it is there
 * @returns the new text, or why the value can't be set
 */
export function setValue(text: string, address: string, value: string, edition?: string): string | Problem {
  const { file, steps } = parseAddress(address)
  if (isInMarkdown(file, steps)) return result(file, setMarkdown(file, text, steps, value))
  const published = edition === undefined ? undefined : yamlAt(edition, address)
  return inYaml(text, address, (yaml, own) => setScalar(yaml, own, value, published && spellingAt(published.yaml, own)))
}

/**
 * Adds an item to a list in YAML, before the one that the address ends in, e.g. `office.yaml#prepare/2`; a place after the last
 * item adds it there. An item may be a text, a number, a list or a map.
 */
export function insertValue(text: string, address: string, item: unknown): string | Problem {
  return inYaml(text, address, (yaml, own) => insertItem(yaml, own.slice(0, -1), Number(own.at(-1)), item))
}

/** Adds an entry to a map in YAML, under the key that the address ends in, e.g. `synonyms.yaml#groups/2/unclear`. */
export function addValue(text: string, address: string, value: unknown): string | Problem {
  return inYaml(text, address, (yaml, own) => addEntry(yaml, own.slice(0, -1), String(own.at(-1)), value))
}

/** Removes an item of a list or an entry of a map in YAML, with its lines. */
export function removeValue(text: string, address: string): string | Problem {
  return inYaml(text, address, removeEntry)
}

/** Removes a section of a Markdown file, e.g. `questions/07-query-credential.md#sections/2`, with the smaller ones in it. */
export function removeSection(text: string, address: string): string | Problem {
  const { file, steps } = parseAddress(address)
  const sections = piecesOf(file, text)?.sections ?? []
  const at = Number(steps[1])
  const section = steps[0] === 'sections' ? sections[at] : undefined
  if (!section) return { file, line: 1, message: MISSING }
  const next = sections.slice(at + 1).find(({ depth }) => depth <= section.depth)
  const edited = spliced(text, { start: section.start, end: next?.start ?? text.length }, '')
  return next ? edited : `${edited.trimEnd()}\n`
}

/** Whether an address leads to text in Markdown rather than to YAML. */
function isInMarkdown(file: string, steps: Steps): boolean {
  return file.endsWith('.md') && (steps[0] === 'body' || steps[0] === 'sections') && steps[2] !== 'data'
}

function inYaml(text: string, address: string, edit: (yaml: string, own: Steps) => Edited): string | Problem {
  const { file, steps } = parseAddress(address)
  if (!piecesOf(file, text)) return { file, line: 1, message: FAULTY }
  const found = yamlAt(text, address)
  if (!found) return { file, line: 1, message: MISSING }
  const { piece, yaml } = found
  const edited = edit(yaml, steps.slice(piece.steps.length))
  return 'fault' in edited ? { file, line: 1, message: edited.fault } : spliced(text, piece, edited.text)
}

/** The piece of YAML in a file's text that an address leads into. */
function yamlAt(text: string, address: string): { piece: YamlPiece; yaml: string } | undefined {
  const { file, steps } = parseAddress(address)
  const piece = pieceFor(piecesOf(file, text)?.yaml ?? [], steps)
  return piece && { piece, yaml: text.slice(piece.start, piece.end) }
}

function pieceFor(pieces: readonly YamlPiece[], steps: Steps): YamlPiece | undefined {
  const own = pieces.filter((piece) => piece.steps.every((step, at) => step === steps[at]))
  return own.sort((a, b) => b.steps.length - a.steps.length)[0]
}

function result(file: string, edited: Edited): string | Problem {
  return 'fault' in edited ? { file, line: 1, message: edited.fault } : edited.text
}
