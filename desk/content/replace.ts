import type { Files } from '../../compiler/folder'
import { placesOf, nameOf } from './places'

/** Where words were found. */
export interface Hit {
  path: string
  name: string
  count: number
  /** The first place, with what stands around it. */
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
    const around = text.slice(Math.max(0, first - AROUND), first + words.length + AROUND).replace(/\n/g, ' ')
    return [{ path, name: nameOf(files, path), count: text.split(words).length - 1, around }]
  })
}

/** The files with words replaced in those at the paths. */
export function replaceWords(files: Files, paths: readonly string[], words: string, by: string): Files {
  const next = new Map(files)
  for (const path of paths) next.set(path, (files.get(path) ?? '').split(words).join(by))
  return next
}
