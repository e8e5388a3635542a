import { useState } from 'react'
import type { Content } from '../../../compiler/content'
import { merge, type Conflict } from '../../../compiler/desk'
import type { Files } from '../../../compiler/folder'
import { EDITION } from '../edition'
import type { Opened } from '../header'
import type { EarlierDraft } from '../kept/use-earlier-draft'
import type { ShownChange } from '../../content/shown-changes'
import { DraftDialog } from './draft-dialog'
import { ExportDialog } from './export-dialog'
import { ImportDialog } from './import-dialog'
import { NewDialog } from './new-dialog'
import { RemoveDialog } from './remove-dialog'
import { ReplaceDialog } from './replace-dialog'
import { ConflictsDialog } from './conflicts-dialog'

interface Props {
  opened: Opened | undefined
  earlier: EarlierDraft
  files: Files
  content: Content | undefined
  path: string
  changes: readonly ShownChange[]
  problems: number
  today: string
  onFiles: (files: Files, field: string) => void
  onChoose: (path: string) => void
  onClose: () => void
}

/** The window that is open, if any. */
export function Dialogs({ opened, earlier, files, content, path, changes, problems, today, ...on }: Props) {
  const { onFiles, onChoose, onClose } = on
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  if (earlier.draft) {
    const { draft } = earlier
    return (
      <DraftDialog
        at={draft.at}
        changes={draft.changes}
        onTake={() => {
          const merged = merge(draft.changes, EDITION)
          onFiles(merged.files, 'earlier draft')
          setConflicts(merged.conflicts)
          earlier.take()
        }}
        onThrowAway={earlier.throwAway}
      />
    )
  }
  if (conflicts.length > 0) {
    return (
      <ConflictsDialog
        files={files}
        conflicts={conflicts}
        onDecide={(decided) => {
          onFiles(decided, 'earlier draft decided')
          setConflicts([])
        }}
      />
    )
  }
  switch (opened) {
    case 'new':
      return content ? (
        <NewDialog
          files={files}
          content={content}
          onAdd={(file) => {
            onFiles(new Map(files).set(file.path, file.text), `new ${file.path}`)
            onChoose(file.path)
            onClose()
          }}
          onClose={onClose}
        />
      ) : null
    case 'replace':
      return (
        <ReplaceDialog
          files={files}
          onReplace={(next) => {
            onFiles(next, 'replace')
          }}
          onShow={(found) => {
            onChoose(found)
            onClose()
          }}
          onClose={onClose}
        />
      )
    case 'import':
      return (
        <ImportDialog
          files={files}
          edition={EDITION}
          onImport={(next) => {
            onFiles(next, 'import')
            onClose()
          }}
          onClose={onClose}
        />
      )
    case 'export':
      return <ExportDialog {...{ files, changes, today, problems, onFiles, onClose }} edition={EDITION} />
    case 'remove':
      return (
        <RemoveDialog
          files={files}
          path={path}
          onRemove={() => {
            onFiles(new Map([...files].filter(([each]) => each !== path)), `remove ${path}`)
            onChoose([...files.keys()].find((each) => each !== path && each.startsWith('questions/')) ?? path)
            onClose()
          }}
          onClose={onClose}
        />
      )
    case undefined:
      return null
  }
}
