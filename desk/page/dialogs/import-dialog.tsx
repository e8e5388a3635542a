import { useState } from 'react'
import { editionOf, isProblem, LARGEST_CHANGES, merge, readChanges, type Conflict } from '../../../compiler/desk'
import { tooLarge } from '../../../compiler/changes/read'
import type { Files } from '../../../compiler/folder'
import { Conflicts, decided } from './conflicts'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  edition: Files
  onImport: (files: Files) => void
  onClose: () => void
}

interface Read {
  note: string
  files: Files
  conflicts: readonly Conflict[]
}

/** Takes a file of changes back; what does not fit is shown beside what stands there, to choose from. */
export function ImportDialog({ files, edition, onImport, onClose }: Props) {
  const [refusal, setRefusal] = useState<string | undefined>(undefined)
  const [read, setRead] = useState<Read | undefined>(undefined)
  const [theirs, setTheirs] = useState<readonly Conflict[]>([])
  const take = async (file: File | undefined) => {
    setRead(undefined)
    setTheirs([])
    if (!file) return
    const result = await readFile(file, files, edition)
    setRefusal(typeof result === 'string' ? result : undefined)
    if (typeof result !== 'string') setRead(result)
  }
  return (
    <Dialog title="导入改动" onClose={onClose}>
      <label className="stacked">
        选 handbook-changes 开头的文件
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void take(event.target.files?.[0])
          }}
        />
      </label>
      {refusal === undefined ? null : (
        <p className="late" role="alert">
          {refusal}
        </p>
      )}
      {read ? <p role="status">{read.note}</p> : null}
      {read ? <Conflicts files={files} conflicts={read.conflicts} theirs={theirs} onTheirs={setTheirs} /> : null}
      <DialogButtons onClose={onClose}>
        <button
          type="button"
          className="primary"
          disabled={!read}
          onClick={() => {
            if (read) onImport(decided(read.files, theirs))
          }}
        >
          导入
        </button>
      </DialogButtons>
    </Dialog>
  )
}

async function readFile(file: File, files: Files, edition: Files): Promise<Read | string> {
  if (file.size > LARGEST_CHANGES) return tooLarge(file.size)
  const changes = readChanges(await file.text())
  if (isProblem(changes)) return changes.message
  const merged = merge(changes, files)
  const isOwn = changes.edition.digest === editionOf(edition).digest
  const by = changes.by === undefined ? '' : `${changes.by}，`
  const notes = [
    `${by}${changes.made}导出，改了 ${String(changes.files.length)} 页。`,
    ...(isOwn ? [] : [`它是对着“${changes.edition.name}”改的，和这里的版本不同，能合的已经合好。`]),
    ...(merged.conflicts.length > 0 ? [`有 ${String(merged.conflicts.length)} 处两边都改过，请选一个。`] : []),
  ]
  return { note: notes.join(''), ...merged }
}
