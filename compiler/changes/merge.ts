import type { Files } from '../folder'
import { isProblem } from './read'
import { digestOf } from './edition'
import type { Changes, FileChange, Hunk } from './format'
import { placeOf, standsNow } from './place'
import { withSources } from './sources'

/** A change that does not fit the files as they are now; they keep what stands there. */
export interface Conflict {
  file: string
  /** Where `ours` starts in the merged file, from 1. */
  line: number
  base: string
  /** What the changes want. */
  theirs: string
  /** What stands there now. */
  ours: string
}

export interface Merged {
  files: Files
  conflicts: Conflict[]
}

/** Applies changes to the files as they are now: made against the same edition or an older one. */
export function merge(changes: Changes, current: Files): Merged {
  const files = new Map(current)
  const conflicts = changes.files.flatMap((change) => mergeFile(change, files))
  const sourced = withSources(files, changes.sources)
  if (!isProblem(sourced)) return { files: sourced, conflicts }
  const { file, line, message } = sourced
  const theirs = changes.sources.map(({ text }) => text).join('\n')
  return { files, conflicts: [...conflicts, { file, line, base: '', theirs, ours: message }] }
}

/** The files with a conflict decided for the changes. */
export function takeTheirs(files: Files, { file, line, ours, theirs }: Conflict): Files {
  const text = files.get(file) ?? ''
  if (text === ours) {
    const others = [...files].filter(([path]) => path !== file)
    return new Map(theirs === '' ? others : [...others, [file, theirs]])
  }
  const lines = text.split('\n')
  const own = linesOf(ours)
  const fits = lines.flatMap((_, at) => (own.every((each, index) => lines[at + index] === each) ? [at] : []))
  const at = fits.sort((a, b) => Math.abs(a - line + 1) - Math.abs(b - line + 1))[0] ?? line - 1
  lines.splice(at, own.length, ...linesOf(theirs))
  return new Map([...files, [file, lines.join('\n')]])
}

function mergeFile(change: FileChange, files: Map<string, string>): Conflict[] {
  const { path } = change
  const ours = files.get(path)
  if ('text' in change) {
    if (ours !== undefined && ours !== change.text)
      return [{ file: path, line: 1, base: '', theirs: change.text, ours }]
    files.set(path, change.text)
    return []
  }
  if ('removed' in change) {
    if (ours === undefined) return []
    if (digestOf(ours) !== change.was) return [{ file: path, line: 1, base: '', theirs: '', ours }]
    files.delete(path)
    return []
  }
  const { text, conflicts } = applied(change.changes, ours ?? '', digestOf(ours ?? '') === change.was)
  if (ours !== undefined) files.set(path, text)
  return conflicts.map((conflict) => ({ file: path, ...conflict }))
}

function applied(
  hunks: readonly Hunk[],
  text: string,
  isSame: boolean,
): { text: string; conflicts: Omit<Conflict, 'file'>[] } {
  const lines = text.split('\n')
  const merged = [...lines]
  const conflicts: Omit<Conflict, 'file'>[] = []
  let shift = 0
  let next = 0
  for (const hunk of hunks) {
    const place = isSame && standsAt(hunk, lines) ? { at: hunk.line - 1 } : placeOf(hunk, lines)
    if (place === 'done') continue
    const [theirs, base] = [hunk.new.join('\n'), hunk.old.join('\n')]
    if (place && place.at >= next) {
      merged.splice(place.at + shift, hunk.old.length, ...hunk.new)
      shift += hunk.new.length - hunk.old.length
      next = place.at + hunk.old.length
      continue
    }
    const { at, count } = standsNow(hunk, lines)
    conflicts.push({ line: at + shift + 1, base, theirs, ours: lines.slice(at, at + count).join('\n') })
  }
  return { text: merged.join('\n'), conflicts }
}

function standsAt({ line, old }: Hunk, lines: readonly string[]): boolean {
  return old.every((each, index) => lines[line - 1 + index] === each)
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}
