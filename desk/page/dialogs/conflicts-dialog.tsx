import { useState } from 'react'
import type { Conflict } from '../../../compiler/desk'
import type { Files } from '../../../compiler/folder'
import { Conflicts, decided } from './conflicts'
import { Dialog } from './dialog'

interface Props {
  files: Files
  conflicts: readonly Conflict[]
  onDecide: (files: Files) => void
}

/** Asks about what was changed in an earlier draft and, meanwhile, in the handbook too. */
export function ConflictsDialog({ files, conflicts, onDecide }: Props) {
  const [theirs, setTheirs] = useState<readonly Conflict[]>(conflicts)
  const decide = () => {
    onDecide(decided(files, theirs))
  }
  return (
    <Dialog title="这一版也改过同样的地方" onClose={decide}>
      <p>“导入的”是你上次改的，“现在的”是这一版里的。</p>
      <Conflicts files={files} conflicts={conflicts} theirs={theirs} onTheirs={setTheirs} />
      <p className="dialog-buttons">
        <button type="button" className="primary" onClick={decide}>
          就这样
        </button>
      </p>
    </Dialog>
  )
}
