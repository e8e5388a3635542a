interface Props {
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
}

export function Header({ canUndo, canRedo, onUndo, onRedo }: Props) {
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
      </span>
    </header>
  )
}
