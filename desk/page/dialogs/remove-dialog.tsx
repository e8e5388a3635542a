import { touches, type Files } from '../../../compiler/desk'
import { nameOf } from '../../content/places'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  path: string
  onRemove: () => void
  onClose: () => void
}

/** Asks before a whole page goes, and says what leads to it. */
export function RemoveDialog({ files, path, onRemove, onClose }: Props) {
  const leading = touches(files, path).map(({ text }) => text)
  return (
    <Dialog title={`删去${nameOf(files, path)}`} onClose={onClose}>
      <p>{leading.length === 0 ? '别处没有通到它的。' : `${leading.join('；')}，删去以后要一起改，下面会一一指出。`}</p>
      <p>删了可以撤销。</p>
      <DialogButtons onClose={onClose}>
        <button type="button" className="primary" onClick={onRemove}>
          删去
        </button>
      </DialogButtons>
    </Dialog>
  )
}
