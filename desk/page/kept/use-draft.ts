import { useEffect, useState } from 'react'
import type { Files } from '../../../compiler/folder'
import { changesText } from '../../../compiler/desk'
import { chinaToday } from '../../../src/model/deadlines'
import { changesOf, isEmpty } from '../../content/changes'
import { keepDraft } from './storage'

/** Whether the changes are kept in the browser: since when, or that it does not let us. */
export type DraftState = { kind: 'nothing' } | { kind: 'kept'; at: number } | { kind: 'refused' }

/** A pause in typing, in milliseconds. */
const PAUSE = 400

/**
 * Keeps what was changed in the browser after every pause in typing, and when the page is left.
 * @param mayKeep false as long as an earlier draft waits to be taken up or thrown away
 */
export function useDraft(files: Files, edition: Files, mayKeep: boolean): DraftState {
  const [state, setState] = useState<DraftState>({ kind: 'nothing' })
  useEffect(() => {
    const keep = () => {
      if (mayKeep) setState(kept(files, edition))
    }
    const timer = setTimeout(keep, PAUSE)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [files, edition, mayKeep])

  useEffect(() => {
    if (state.kind !== 'refused') return undefined
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [state.kind])

  return state
}

function kept(files: Files, edition: Files): DraftState {
  const at = Date.now()
  const changes = changesOf({ edition, files, today: chinaToday(at) })
  if (isEmpty(changes)) {
    keepDraft(undefined)
    return { kind: 'nothing' }
  }
  return keepDraft({ at, changes: changesText(changes) }) ? { kind: 'kept', at } : { kind: 'refused' }
}
