import { merge, type Changes } from '../../../compiler/desk'
import { nameOf } from '../../content/places'
import { EDITION } from '../edition'
import { timeText } from '../time-text'
import { Dialog } from './dialog'

interface Props {
  at: number
  changes: Changes
  onTake: () => void
  onThrowAway: () => void
}

/** Offers what was changed the last time and not exported. */
export function DraftDialog({ at, changes, onTake, onThrowAway }: Props) {
  const { files } = merge(changes, EDITION)
  const names = changes.files.map(({ path }) => nameOf(files, path))
  return (
    <Dialog title="上次的修改还在" onClose={onTake}>
      <p>
        {timeText(at)}改过：{names.join('、') || '学位办的答复'}。
      </p>
      <p className="dialog-buttons">
        <button type="button" className="primary" onClick={onTake}>
          接着改
        </button>
        <button type="button" onClick={onThrowAway}>
          不要了，从这一版重新开始
        </button>
      </p>
    </Dialog>
  )
}
