import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Files } from '../../compiler/folder'
import { pageOf, type Spot } from '../content/pages'
import { placesOf } from '../content/places'
import { begin, change, redo, undo, type History } from '../content/history'
import { DeskContext, type Desk } from './desk-context'
import { Editor } from './editor'
import { embedded } from './embedded'
import { Header } from './header'
import { MessagesPane } from './messages-pane'
import { Nav } from './nav'
import { PhonePane } from './phone-pane'
import { useCompiled } from './use-compiled'

type Action = { kind: 'change'; files: Files; field: string } | { kind: 'undo' } | { kind: 'redo' }

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

/** The edition that this page was made with. */
const EDITION: Files = new Map(Object.entries(JSON.parse(embedded('edition')) as Record<string, string>))

export function App() {
  const [history, dispatch] = useReducer(next, EDITION, begin)
  const { files } = history
  const [path, setPath] = useState('questions/01-register-account.md')
  const [spot, setSpot] = useState<Spot>({})
  const [find, setFind] = useState<string | undefined>(undefined)
  const compiled = useCompiled(files)
  const { content } = compiled
  const problems = useMemo(() => [...compiled.problems, ...compiled.unfaithful], [compiled])
  const places = useMemo(() => placesOf(files), [files])

  const desk: Desk = {
    files,
    content,
    problemsOf: (file) => problems.filter((problem) => problem.file === file),
    change: (file, text, field, shown) => {
      setFind(shown)
      dispatch({ kind: 'change', files: new Map(files).set(file, text), field })
    },
    look: (where, shown) => {
      setSpot(where)
      setFind(shown)
    },
  }
  const choose = (file: string) => {
    setPath(file)
    setSpot({})
    setFind(undefined)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
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

  return (
    <DeskContext.Provider value={desk}>
      <Header
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        onUndo={() => {
          dispatch({ kind: 'undo' })
        }}
        onRedo={() => {
          dispatch({ kind: 'redo' })
        }}
      />
      <div className="columns">
        <Nav
          places={places}
          chosen={path}
          isWrong={(file) => problems.some((problem) => problem.file === file)}
          isChanged={(file) => files.get(file) !== EDITION.get(file)}
          onChoose={choose}
        />
        <main>
          <Editor key={path} path={path} onRemove={undefined} />
          <MessagesPane
            files={files}
            problems={problems}
            isCurrent={compiled.isCurrent}
            elsewhere={[]}
            onChoose={choose}
          />
        </main>
        <PhonePane
          compiled={compiled}
          page={content ? pageOf(path, spot, content) : '#/pages/home/index'}
          find={find}
        />
      </div>
    </DeskContext.Provider>
  )
}
