import { useState } from 'react'
import { isProblem, readChanges, type Changes } from '../../../compiler/desk'
import { isEmpty } from '../../content/changes'
import { keepDraft, keptDraft } from './storage'

export interface EarlierDraft {
  /** What was changed the last time, until somebody decides about it. */
  draft: { at: number; changes: Changes } | undefined
  take: () => void
  throwAway: () => void
}

/** The changes of the last time that were not exported. */
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
  return changes && !isProblem(changes) && !isEmpty(changes) ? { at: kept.at, changes } : undefined
}
