import { useDeferredValue, useMemo, useState } from 'react'
import type { Problem } from '../../compiler/desk'
import type { Content } from '../../compiler/content'
import type { Files } from '../../compiler/folder'
import { changesOf } from '../content/changes'
import { elsewhereOf } from '../content/elsewhere'
import { kindOf } from '../content/files'
import { pageOf, type Spot } from '../content/pages'
import { placesOf } from '../content/places'
import { obstaclesIn } from '../content/proof/obstacles'
import { removedSections } from '../content/removed'
import { shownChanges } from '../content/shown-changes'
import { DeskContext, type Desk } from './desk-context'
import { Dialogs } from './dialogs'
import { EDITION } from './edition'
import { Editor } from './editor'
import { Header, type Opened } from './header'
import { useDraft } from './kept/use-draft'
import { useExported } from './kept/use-exported'
import { useEarlierDraft } from './kept/use-earlier-draft'
import { useOtherWindows } from './kept/use-other-windows'
import { MessagesPane } from './messages-pane'
import { Nav } from './nav'
import { PhonePane } from './phone-pane'
import { ProofView } from './proof/proof-view'
import { useCompiled } from './use-compiled'
import { useHistory } from './use-history'
import { useToday } from './use-today'

const HOME = '#/pages/home/index'
const FIRST = placesOf(EDITION)[0]?.path ?? ''

/** The office's desk: what can be edited, the forms, what is wrong, and the phone. */
export function App() {
  const [history, dispatch] = useHistory(EDITION)
  const { files } = history
  const [chosen, setPath] = useState(FIRST)
  // A page just added is gone again after an undo.
  const path = files.has(chosen) ? chosen : (placesOf(files)[0]?.path ?? '')
  const [spot, setSpot] = useState<Spot>({})
  const [sought, setSought] = useState<string | undefined>(undefined)
  const [find, setFind] = useState<string | undefined>(undefined)
  const [opened, setOpened] = useState<Opened | undefined>(undefined)
  const [unsourced, setUnsourced] = useState<Problem | undefined>(undefined)
  const [isProof, setProof] = useState(false)
  const earlier = useEarlierDraft()
  const [exported, tellExported] = useExported(files)
  const draft = useDraft({ files, edition: EDITION, exported, mayKeep: earlier.draft === undefined })
  const isElsewhere = useOtherWindows()
  const compiled = useCompiled(files)
  const { content } = compiled
  // The page begins with the edition, which is compiled first.
  const [edition, setEdition] = useState<Content | undefined>(undefined)
  if (!edition && content) setEdition(content)
  const problems = useMemo(() => [...compiled.problems, ...compiled.unfaithful], [compiled])
  const places = useMemo(() => placesOf(files), [files])
  const settled = useDeferredValue(files)
  const elsewhere = useMemo(() => elsewhereOf(path, settled, EDITION), [path, settled])
  const removed = useMemo(() => removedSections(settled, EDITION), [settled])
  const today = useToday()
  const changes = useMemo(
    () => shownChanges(EDITION, settled, changesOf({ edition: EDITION, files: settled, today }).sources, content),
    [settled, today, content],
  )

  const choose = (file: string, words?: string) => {
    setPath(file)
    setSought(words)
    setSpot({})
    setFind(undefined)
  }
  const replaceAll = (next: Files, field: string) => {
    setFind(undefined)
    dispatch({ kind: 'change', files: next, field })
  }
  const desk: Desk = {
    files,
    content,
    sought,
    problemsOf: (file) => problems.filter((problem) => problem.file === file),
    change: (file, text, field, shown) => {
      setFind(shown)
      dispatch({ kind: 'change', files: new Map(files).set(file, text), field })
    },
    askSource: setUnsourced,
    look: (where, shown) => {
      setSpot(where)
      setFind(shown)
    },
  }
  const canRemove = ['question', 'guide', 'screen', 'checklist'].includes(kindOf(path) ?? '')

  if (isProof && content) {
    const found = { files, content, problems: compiled.problems, unfaithful: compiled.unfaithful }
    return (
      <ProofView
        content={content}
        edition={edition ?? content}
        obstacles={obstaclesIn({ ...found, isChanged: changes.length > 0, today })}
        changes={changes}
        today={today}
        onClose={() => {
          setProof(false)
        }}
      />
    )
  }
  return (
    <DeskContext.Provider value={desk}>
      <Header
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        draft={draft}
        exported={exported}
        isElsewhere={isElsewhere}
        onUndo={() => {
          dispatch({ kind: 'undo' })
        }}
        onRedo={() => {
          dispatch({ kind: 'redo' })
        }}
        onOpen={setOpened}
        onProof={() => {
          setProof(true)
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
          {content ? (
            <Editor
              key={`${path} ${sought ?? ''}`}
              path={path}
              onRemove={
                canRemove
                  ? () => {
                      setOpened('remove')
                    }
                  : undefined
              }
            />
          ) : (
            <p className="editor">正在打开……</p>
          )}
          <MessagesPane
            files={files}
            problems={compiled.problems}
            unfaithful={compiled.unfaithful}
            isCurrent={compiled.isCurrent}
            failure={compiled.failure}
            notes={[...elsewhere, ...removed]}
            onChoose={choose}
            onAskSource={setUnsourced}
          />
        </main>
        <PhonePane compiled={compiled} page={content ? pageOf(path, spot, content) : HOME} find={find} />
      </div>
      <Dialogs
        opened={opened}
        earlier={earlier}
        files={files}
        content={content}
        path={path}
        changes={changes}
        problems={problems.length}
        today={today}
        exported={exported}
        removed={removed}
        unsourced={unsourced}
        onFiles={replaceAll}
        onChoose={choose}
        onExported={tellExported}
        onClose={() => {
          setOpened(undefined)
          setUnsourced(undefined)
        }}
      />
    </DeskContext.Provider>
  )
}
