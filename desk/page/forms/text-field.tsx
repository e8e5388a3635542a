import { useState } from 'react'
import { Faults } from './faults'
import { useForm, type Path } from './form-context'
import { GrowingText } from './growing-text'

interface Props {
  path: Path
  label: string
  value: string | number
  /** Read out instead of a label that stands above the whole list. */
  quietLabel?: boolean
}

/** A text or a number, with the most characters it may have. */
export function TextField({ path, label, value, quietLabel = false }: Props) {
  const form = useForm()
  const [fault, setFault] = useState<string | undefined>(undefined)
  const id = `${form.id}-${path.join('-')}`
  const { most } = form.limitsOf(path)
  const length = [...String(value)].length
  const messages = [...(fault === undefined ? [] : [{ text: fault }]), ...form.messagesAt(path)]
  const isLong = most !== undefined && length > most
  return (
    <div className="field">
      <div className="field-head">
        {quietLabel ? null : <label htmlFor={id}>{label}</label>}
        {most === undefined ? null : (
          <span className={isLong ? 'count over' : 'count'}>
            {length}／{most} 字
          </span>
        )}
      </div>
      <GrowingText
        id={id}
        value={String(value)}
        {...(quietLabel && { label })}
        invalid={messages.length > 0 || isLong}
        describedBy={messages.length > 0 ? `${id}-faults` : undefined}
        onFocus={() => {
          form.look(path, value)
        }}
        onChange={(text) => {
          const found = form.set(path, text)
          setFault(found)
          return found === undefined
        }}
      />
      <Faults id={`${id}-faults`} messages={messages} />
    </div>
  )
}
