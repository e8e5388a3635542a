import { diffArrays } from 'diff'
import type { Files } from '../folder'
import { hunksBetween } from './hunks'

/** A sentence that was changed, added (no `old`) or removed (no `new`). */
export interface Difference {
  file: string
  /** Line of the edited file, from 1; of the old one for a file that is gone. */
  line: number
  old?: string
  new?: string
}

/** Every difference between two states of the content, sentence by sentence, by file and line. */
export function differencesBetween(old: Files, edited: Files): Difference[] {
  const paths = [...new Set([...old.keys(), ...edited.keys()])].sort()
  return paths.flatMap((file) => {
    let shift = 0
    return hunksBetween(old.get(file) ?? '', edited.get(file) ?? '').flatMap((hunk) => {
      const line = hunk.line + shift
      shift += hunk.new.length - hunk.old.length
      return sentenceDifferences(hunk.old, hunk.new).map((each) => ({ file, line, ...each }))
    })
  })
}

function sentenceDifferences(old: readonly string[], edited: readonly string[]): Omit<Difference, 'file' | 'line'>[] {
  const found: Omit<Difference, 'file' | 'line'>[] = []
  let gone: string[] = []
  const flush = (come: string[]) => {
    const count = Math.max(gone.length, come.length)
    for (let at = 0; at < count; at += 1) {
      const [before, after] = [gone[at], come[at]]
      found.push({ ...(before !== undefined && { old: before }), ...(after !== undefined && { new: after }) })
    }
    gone = []
  }
  for (const { value, added, removed } of diffArrays(sentencesOf(old), sentencesOf(edited))) {
    if (removed) gone = value
    else flush(added ? value : [])
  }
  flush([])
  return found
}

function sentencesOf(lines: readonly string[]): string[] {
  const sentences = lines.flatMap((line) => line.match(/[^。；！？]+[。；！？]*”?/g) ?? [])
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
