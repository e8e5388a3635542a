import type { Files } from '../../compiler/folder'

interface Moment {
  files: Files
  /** What was edited to get from here to the next moment. */
  field: string
}

/** The files as they are, and all ways back and forth. */
export interface History {
  files: Files
  past: readonly Moment[]
  future: readonly Moment[]
  /** The field edited last, and when, in milliseconds: typing on is one step. */
  last: { field: string; at: number } | undefined
}

/** Typing with shorter pauses is undone at once, in milliseconds. */
const PAUSE = 1000
const MOST = 500

export function begin(files: Files): History {
  return { files, past: [], future: [], last: undefined }
}

/**
 * Changes the files.
 * @param field what was edited, e.g. a path and a key
 * @param at now, in milliseconds
 */
export function change(history: History, files: Files, field: string, at: number): History {
  const { past, last } = history
  const goesOn = last !== undefined && last.field === field && at - last.at < PAUSE && past.length > 0
  return {
    files,
    past: goesOn ? past : [...past.slice(-MOST), { files: history.files, field }],
    future: [],
    last: { field, at },
  }
}

export function undo({ files, past, future }: History): History | undefined {
  const moment = past.at(-1)
  if (!moment) return undefined
  return {
    files: moment.files,
    past: past.slice(0, -1),
    future: [...future, { files, field: moment.field }],
    last: undefined,
  }
}

export function redo({ files, past, future }: History): History | undefined {
  const moment = future.at(-1)
  if (!moment) return undefined
  return {
    files: moment.files,
    past: [...past, { files, field: moment.field }],
    future: future.slice(0, -1),
    last: undefined,
  }
}
