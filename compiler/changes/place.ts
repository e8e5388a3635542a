import type { Hunk } from './format'

/** Where a change goes in another text: a line from 0; or that it is there already; or nowhere. */
export type Place = { at: number } | 'done' | undefined

/** Finds where a change goes in the lines of another edition. */
export function placeOf(hunk: Hunk, lines: readonly string[]): Place {
  const there = best(hunk, hunk.new, lines)
  const here = best(hunk, hunk.old, lines)
  if (there && (!here || here.score <= there.score)) return 'done'
  return here && { at: here.at }
}

interface Fit {
  at: number
  score: number
}

/** Where some lines stand with the most of what was around them: at least one line with something on it. */
function best({ line, before, after }: Hunk, wanted: readonly string[], lines: readonly string[]): Fit | undefined {
  let found: Fit | undefined
  for (let at = 0; at + wanted.length <= lines.length; at += 1) {
    if (!wanted.every((each, index) => lines[at + index] === each)) continue
    const end = at + wanted.length
    const score =
      matches([...before].reverse(), (step) => lines[at - 1 - step]) + matches(after, (step) => lines[end + step])
    if (score === 0) continue
    const isNearer = found && Math.abs(at - line + 1) < Math.abs(found.at - line + 1)
    if (!found || score > found.score || (score === found.score && isNearer)) found = { at, score }
  }
  return found
}

/** How many of the lines around a change are there, going away from it; empty ones don't count. */
function matches(around: readonly string[], lineAt: (step: number) => string | undefined): number {
  const differs = around.findIndex((each, step) => lineAt(step) !== each)
  const same = differs === -1 ? around : around.slice(0, differs)
  return same.filter((each) => each.trim() !== '').length
}

/** What stands now between the lines that were around a change, from 0; about where it was when they are gone too. */
export function standsNow({ line, before, old, after }: Hunk, lines: readonly string[]): { at: number; count: number } {
  const near = (text: string | undefined, from: number): number | undefined => {
    if (text === undefined || text.trim() === '') return undefined
    const all = lines.flatMap((each, at) => (each === text && at >= from ? [at] : []))
    return all.sort((a, b) => Math.abs(a - line) - Math.abs(b - line))[0]
  }
  const filled = (text: string) => text.trim() !== ''
  const start = near(before.filter(filled).at(-1), 0)
  const at = Math.min(start === undefined ? line - 1 : start + 1, lines.length)
  const end = near(after.find(filled), at)
  return { at, count: Math.min(end === undefined ? old.length : end - at, lines.length - at) }
}
