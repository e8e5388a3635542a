import { useEffect, useId, useRef, type ReactNode } from 'react'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A window over the page. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  )
}

/** The buttons at the end of a window. */
export function DialogButtons({ children, onClose }: { children?: ReactNode; onClose: () => void }) {
  return (
    <p className="dialog-buttons">
      {children}
      <button type="button" onClick={onClose}>
        取消
      </button>
    </p>
  )
}
