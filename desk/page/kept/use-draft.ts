import { useEffect, useState } from 'react'
import type { Files } from '../../../compiler/folder'
import { changesText } from '../../../compiler/desk'
import { chinaToday } from '../../../src/model/deadlines'
import { changesOf, isEmpty } from '../../content/changes'
import { keepDraft, type Exported } from './storage'

/** Whether the changes are kept in the browser: since when, or that it does not let us. */
export type DraftState = { kind: 'nothing' } | { kind: 'kept'; at: number } | { kind: 'refused' }

/** A pause in typing, in milliseconds. */
const PAUSE = 400

interface Drafting {
  files: Files
  edition: Files
  /** The export that has all of the changes, if there was one. */
  exported: Exported | undefined
  /** False as long as an earlier draft waits to be taken up or thrown away. */
  mayKeep: boolean
}

/** Keeps what was changed in the browser after every pause in typing, and when the page is left. */
export function useDraft({ files, edition, exported, mayKeep }: Drafting): DraftState {
  const [state, setState] = useState<DraftState>({ kind: 'nothing' })
  useEffect(() => {
    const keep = () => {
      if (mayKeep) setState(kept(files, edition, exported))
    }
    const timer = setTimeout(keep, PAUSE)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [files, edition, exported, mayKeep])

  const isAtRisk = state.kind === 'refused' && !exported
  useEffect(() => {
    if (!isAtRisk) return undefined
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [isAtRisk])

  return state
}

function kept(files: Files, edition: Files, exported: Exported | undefined): DraftState {
  const at = Date.now()
  const changes = changesOf({ edition, files, today: chinaToday(at) })
  if (isEmpty(changes)) {
    keepDraft(undefined)
    return { kind: 'nothing' }
  }
  const draft = { at, changes: changesText(changes), ...(exported && { exported }) }
  return keepDraft(draft) ? { kind: 'kept', at } : { kind: 'refused' }
}
