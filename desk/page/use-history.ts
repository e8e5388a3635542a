import { useEffect, useReducer } from 'react'
import type { Files } from '../../compiler/folder'
import { begin, change, redo, undo, type History } from '../content/history'

export type Action = { kind: 'change'; files: Files; field: string } | { kind: 'undo' } | { kind: 'redo' }

function next(history: History, action: Action): History {
  switch (action.kind) {
    case 'change':
      return change(history, action.files, action.field, Date.now())
    case 'undo':
      return undo(history) ?? history
    case 'redo':
      return redo(history) ?? history
  }
}

/** The files with their history; Ctrl+Z and Ctrl+Y go through it, whichever field is focused. */
export function useHistory(edition: Files) {
  const [history, dispatch] = useReducer(next, edition, begin)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      dispatch({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
  return [history, dispatch] as const
}
