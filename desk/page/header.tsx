import type { Exported } from './kept/storage'
import type { DraftState } from './kept/use-draft'
import { timeText } from './time-text'

/** The windows that the header opens. */
export type Opened = 'new' | 'replace' | 'import' | 'export' | 'remove'

interface Props {
  canUndo: boolean
  canRedo: boolean
  draft: DraftState
  /** The export that has all that was changed. */
  exported: Exported | undefined
  isElsewhere: boolean
  onUndo: () => void
  onRedo: () => void
  onOpen: (what: Opened) => void
  onProof: () => void
}

/** What concerns the whole handbook. */
export function Header({ canUndo, canRedo, draft, exported, isElsewhere, ...on }: Props) {
  const { onUndo, onRedo, onOpen, onProof } = on
  const opener = (what: Opened) => () => {
    onOpen(what)
  }
  return (
    <header className="bar">
      <strong>编辑手册</strong>
      <span className="bar-tools">
        <button type="button" disabled={!canUndo} onClick={onUndo}>
          撤销
        </button>
        <button type="button" disabled={!canRedo} onClick={onRedo}>
          重做
        </button>
        <button type="button" onClick={opener('replace')}>
          查找替换
        </button>
        <button type="button" onClick={opener('new')}>
          新问题、新图解
        </button>
      </span>
      <span className="bar-note" role="status">
        {isElsewhere ? (
          <span className="late">另一个窗口也开着编辑手册，只在一个窗口里改，否则会互相覆盖</span>
        ) : (
          <DraftNote draft={draft} exported={exported} />
        )}
      </span>
      <span className="bar-tools bar-end">
        <button type="button" onClick={onProof}>
          校样
        </button>
        <button type="button" onClick={opener('import')}>
          导入
        </button>
        <button type="button" className="primary" onClick={opener('export')}>
          导出
        </button>
      </span>
    </header>
  )
}

function DraftNote({ draft, exported }: Pick<Props, 'draft' | 'exported'>) {
  if (exported) return <>{`${timeText(exported.at)}导出为 ${exported.name}，之后没有再改`}</>
  if (draft.kind === 'nothing') return <>还没有改动</>
  if (draft.kind === 'kept') return <>{`${timeText(draft.at)}存在这个浏览器里，还没有导出`}</>
  return <span className="late">这个浏览器不让保存，关掉窗口之前先导出</span>
}
