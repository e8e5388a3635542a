import { diffArrays } from 'diff'
import type { Hunk } from './format'

/** How many lines around a change tell where it belongs. */
const CONTEXT = 3

/** What was changed between two texts, line by line. */
export function hunksBetween(old: string, edited: string): Hunk[] {
  const lines = old.split('\n')
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk | undefined
  for (const { value, added, removed } of diffArrays(lines, edited.split('\n'))) {
    if (!added && !removed) {
      open = undefined
      at += value.length
      continue
    }
    if (!open) {
      open = { line: at + 1, before: lines.slice(Math.max(0, at - CONTEXT), at), old: [], new: [], after: [] }
      hunks.push(open)
    }
    if (added) open.new.push(...value)
    else {
      open.old.push(...value)
      at += value.length
    }
    open.after = lines.slice(at, at + CONTEXT)
  }
  return hunks
}
