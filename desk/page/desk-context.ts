import { createContext, useContext } from 'react'
import type { Content } from '../../compiler/content'
import type { Problem } from '../../compiler/problems'
import type { Files } from '../../compiler/folder'
import type { Spot } from '../content/pages'

/** What every part of the desk may use. */
export interface Desk {
  files: Files
  /** The last content without problems. */
  content: Content | undefined
  /** Words that somebody came to look at: folded groups that have them are open. */
  sought: string | undefined
  /** What is wrong with a file, in the order of its lines. */
  problemsOf: (path: string) => readonly Problem[]
  /**
   * Changes a file.
   * @param field what is edited in it: typing on in the same field is undone at once
   * @param shown the words just written, where the phone should be
   */
  change: (path: string, text: string, field: string, shown?: string) => void
  /** Asks what the office answered, where the handbook does not say it. */
  askSource: (problem: Problem) => void
  /** Says what is being edited, so that the phone follows. */
  look: (spot: Spot, shown?: string) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside of the desk')
  return desk
}
