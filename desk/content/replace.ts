import { wordsOfLine } from './line-words'
import type { Files } from '../../compiler/folder'
import { placesOf, nameOf } from './places'

/** Where words were found. */
export interface Hit {
  path: string
  name: string
  count: number
  /** The first place, with what stands around it, as readers know it. */
  around: string
}

const AROUND = 12

/** Where words stand in what can be edited. */
export function findWords(files: Files, words: string): Hit[] {
  if (words === '') return []
  return placesOf(files).flatMap(({ path }) => {
    const text = files.get(path) ?? ''
    const first = text.indexOf(words)
    if (first === -1) return []
    const around = aroundOf(text, first, words, path)
    return [{ path, name: nameOf(files, path), count: text.split(words).length - 1, around }]
  })
}

/** The line around a place, cut to what stands near it. */
function aroundOf(text: string, place: number, words: string, path: string): string {
  const start = text.lastIndexOf('\n', place - 1) + 1
  const end = text.indexOf('\n', place + words.length)
  const { label, text: line } = wordsOfLine(text.slice(start, end === -1 ? text.length : end).trim(), path)
  const at = line.indexOf(words)
  // What only the source has, such as a key, can be found too.
  const near = at === -1 ? words : line.slice(Math.max(0, at - AROUND), at + words.length + AROUND)
  return `${label === undefined ? '' : `${label}：`}${near.replace(/\n/g, ' ')}`
}

/** The files with words replaced in those at the paths. */
export function replaceWords(files: Files, paths: readonly string[], words: string, by: string): Files {
  const next = new Map(files)
  for (const path of paths) next.set(path, (files.get(path) ?? '').split(words).join(by))
  return next
}
