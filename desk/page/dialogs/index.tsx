import { useState } from 'react'
import type { Content } from '../../../compiler/content'
import { isProblem, merge, withSources, type Conflict, type Problem } from '../../../compiler/desk'
import type { Files } from '../../../compiler/folder'
import { EDITION } from '../edition'
import type { Opened } from '../header'
import type { Exported } from '../kept/storage'
import type { EarlierDraft } from '../kept/use-earlier-draft'
import type { Note } from '../../content/notes'
import { sentenceOf } from '../../content/sentence-of'
import type { ShownChange } from '../../content/shown-changes'
import { DraftDialog } from './draft-dialog'
import { ExportDialog } from './export-dialog'
import { ImportDialog } from './import-dialog'
import { NewDialog } from './new-dialog'
import { RemoveDialog } from './remove-dialog'
import { ReplaceDialog } from './replace-dialog'
import { SourceDialog } from './source-dialog'
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
  exported: Exported | undefined
  removed: readonly Note[]
  /** What the office is to give a source for, if somebody asked. */
  unsourced: Problem | undefined
  onFiles: (files: Files, field: string) => void
  /** Goes to a page, and to words on it. */
  onChoose: (path: string, sought?: string) => void
  onExported: (exported: Exported, files: Files) => void
  onClose: () => void
}

/** The window that is open, if any. */
export function Dialogs({ opened, earlier, files, content, path, unsourced, ...props }: Props) {
  const { changes, problems, today, exported, removed, onFiles, onChoose, onExported, onClose } = props
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  if (earlier.draft) {
    const { draft } = earlier
    return (
      <DraftDialog
        at={draft.at}
        changes={draft.changes}
        exported={draft.exported}
        onTake={() => {
          const merged = merge(draft.changes, EDITION)
          onFiles(merged.files, 'earlier draft')
          setConflicts(merged.conflicts)
          if (draft.exported) onExported(draft.exported, merged.files)
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
  if (unsourced) {
    return (
      <SourceDialog
        text={sentenceOf(unsourced, files)}
        today={today}
        onAdd={(answer) => {
          const next = withSources(files, [{ ...answer, where: [unsourced.file] }])
          if (!isProblem(next)) onFiles(next, 'answer')
          onClose()
        }}
        onClose={onClose}
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
          onShow={(found, words) => {
            onChoose(found, words)
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
      return (
        <ExportDialog
          {...{ files, changes, today, problems, exported, removed, onFiles, onClose }}
          edition={EDITION}
          onExported={(made) => {
            onExported(made, files)
          }}
        />
      )
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
