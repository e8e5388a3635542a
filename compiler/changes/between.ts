import type { Files } from '../folder'
import { digestOf, editionOf } from './edition'
import type { Changes, FileChange, Source } from './format'
import { hunksBetween } from './hunks'
import { isEditable } from './paths'

export interface Editing {
  /** The content as it was published. */
  base: Files
  edited: Files
  /** The day in China, e.g. 2026-11-28. */
  made: string
  by?: string
  sources?: readonly Source[]
}

/** What was changed in the files that the office may change. */
export function changesBetween({ base, edited, made, by, sources = [] }: Editing): Changes {
  const paths = [...new Set([...base.keys(), ...edited.keys()])].filter(isEditable).sort()
  return {
    format: 1,
    edition: editionOf(base),
    made,
    ...(by !== undefined && by.trim() !== '' && { by: by.trim() }),
    files: paths.flatMap((path) => fileChange(path, base.get(path), edited.get(path)) ?? []),
    sources: [...sources],
  }
}

function fileChange(path: string, old: string | undefined, edited: string | undefined): FileChange | undefined {
  if (old === edited) return undefined
  if (edited === undefined) return { path, was: digestOf(old ?? ''), removed: true }
  return old === undefined ? { path, text: edited } : { path, was: digestOf(old), changes: hunksBetween(old, edited) }
}

/** The text of a file of changes. */
export function changesText(changes: Changes): string {
  return `${JSON.stringify(changes, null, 2)}\n`
}

/** The name of a file of changes, e.g. `handbook-changes-2026-11-28.json`. */
export function changesName({ made }: Changes): string {
  return `handbook-changes-${made}.json`
}
