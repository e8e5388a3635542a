import { useState, type ReactNode } from 'react'
import { Faults } from './faults'
import { useForm, type Path } from './form-context'

interface Props {
  path: Path
  title: string
  /** Buttons for the whole group. */
  tools?: ReactNode
  children: ReactNode
}

/** Several fields under one heading, folded until somebody looks, or as long as something is wrong in it. */
export function Group({ path, title, tools, children }: Props) {
  const form = useForm()
  const [isOpen, setOpen] = useState(() => form.hasSought(path))
  const isWrong = form.messagesIn(path).length > 0
  return (
    <details
      className={isWrong ? 'group wrong' : 'group'}
      open={isOpen || isWrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) form.look(path, undefined)
      }}
    >
      <summary>{title}</summary>
      {isOpen || isWrong ? (
        <div className="group-fields">
          <Faults id={`${form.id}-${path.join('-')}-faults`} messages={form.messagesAt(path)} />
          {children}
          {tools}
        </div>
      ) : null}
    </details>
  )
}
