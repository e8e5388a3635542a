import { isScalar } from 'yaml'
import type { Files } from '../folder'
import { lineFinder } from '../lines'
import { parseAddress } from './address'
import { piecesOf } from './pieces'
import { valuesOf } from './values'
import { walk } from './yaml-node'

/** The keys under which other files name what has its id in a file's name. */
const BY_FOLDER: Readonly<Partial<Record<string, readonly string[]>>> = {
  questions: ['question', 'questions', 'related', 'covers'],
  guides: ['guide', 'instead'],
  screens: ['screen', 'opens'],
  checklists: ['checklist'],
  deadlines: ['deadline'],
}

/** The keys under which other files name what has its id in a list. */
const BY_LIST: Readonly<Partial<Record<string, readonly string[]>>> = {
  'categories.yaml#categories': ['category'],
  'categories.yaml#stages': ['stages', 'stage'],
  'documents.yaml#documents': ['document'],
  'diagnosis.yaml#symptoms': ['diagnosis'],
}

/** Where other files refer to a whole file, or to an entry of a list by its id. */
export function referencesTo(files: Files, address: string): { file: string; line: number }[] {
  const { file, steps } = parseAddress(address)
  const [id, keys] = steps.length === 0 || steps[0] === 'number' ? nameOf(file) : entryOf(files, file, steps)
  if (id === undefined || keys.length === 0) return []
  return [...files]
    .filter(([path]) => path !== file && /\.(md|yaml)$/.test(path))
    .flatMap(([path, text]) => {
      const lineOf = lineFinder(text)
      const found: { file: string; line: number }[] = []
      for (const piece of piecesOf(path, text)?.yaml ?? []) {
        walk(text.slice(piece.start, piece.end), (node, steps, start) => {
          const key = steps.filter((step) => typeof step === 'string').at(-1) ?? ''
          if (!isScalar(node) || String(node.value) !== id || !keys.includes(key)) return
          found.push({ file: path, line: lineOf(piece.start + start) + 1 })
        })
      }
      return found
    })
}

function nameOf(file: string): [id: string | undefined, keys: readonly string[]] {
  const folder = file.split('/').at(-2) ?? ''
  const keys = BY_FOLDER[folder] ?? []
  const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '')
  if (folder === 'questions') return [/^0*(\d+)-/.exec(name)?.[1], keys]
  return [folder === 'screens' ? name : name.replace(/^\d+-/, ''), keys]
}

function entryOf(
  files: Files,
  file: string,
  steps: readonly (string | number)[],
): [id: string | undefined, keys: readonly string[]] {
  const [list = '', at = ''] = steps
  const id = `${file}#${list}/${at}/id`
  const value = valuesOf(file, files.get(file) ?? '').find(({ address }) => address === id)
  const isEntry = steps.length === 2 || steps[2] === 'id'
  return [isEntry ? value?.text : undefined, BY_LIST[`${file}#${list}`] ?? []]
}
