import { useState } from 'react'
import { isProblem, readChanges, type Changes } from '../../../compiler/desk'
import { isEmpty } from '../../content/changes'
import { keepDraft, keptDraft, type Exported } from './storage'

interface EarlierChanges {
  at: number
  changes: Changes
  /** The export that has all of them, if there was one. */
  exported?: Exported
}

export interface EarlierDraft {
  /** What was changed the last time, until somebody decides about it. */
  draft: EarlierChanges | undefined
  take: () => void
  throwAway: () => void
}

/** The changes of the last time, which no edition has yet. */
export function useEarlierDraft(): EarlierDraft {
  const [draft, setDraft] = useState(readDraft)
  return {
    draft,
    take: () => {
      setDraft(undefined)
    },
    throwAway: () => {
      keepDraft(undefined)
      setDraft(undefined)
    },
  }
}

function readDraft(): EarlierDraft['draft'] {
  const kept = keptDraft()
  const changes = kept && readChanges(kept.changes)
  if (!changes || isProblem(changes) || isEmpty(changes)) return undefined
  const { at, exported } = kept
  return { at, changes, ...(exported && { exported }) }
}
