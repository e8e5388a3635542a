import { merge, type Changes } from '../../../compiler/desk'
import { nameOf } from '../../content/places'
import { EDITION } from '../edition'
import type { Exported } from '../kept/storage'
import { timeText } from '../time-text'
import { Dialog } from './dialog'

interface Props {
  at: number
  changes: Changes
  exported: Exported | undefined
  onTake: () => void
  onThrowAway: () => void
}

/** Offers what was changed the last time. */
export function DraftDialog({ at, changes, exported, onTake, onThrowAway }: Props) {
  const { files } = merge(changes, EDITION)
  const names = changes.files.map(({ path }) => nameOf(files, path))
  return (
    <Dialog title="上次的修改还在" onClose={onTake}>
      <p>
        {timeText(at)}改过：{names.join('、') || '学位办的答复'}。
      </p>
      {exported ? <p>{`${timeText(exported.at)}已经导出为 ${exported.name}。`}</p> : null}
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
