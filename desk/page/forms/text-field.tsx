import { limitOf } from '../../content/limits'
import { patternOf } from '../../content/labels'
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
  const id = `${form.id}-${path.join('-')}`
  const limit = limitOf(form.kind, patternOf(path))
  const length = [...String(value)].length
  const messages = form.messagesAt(path)
  const isLong = limit !== undefined && length > limit
  const write = (text: string) => {
    form.set(path, typeof value === 'number' && text.trim() !== '' && !isNaN(Number(text)) ? Number(text) : text)
  }
  return (
    <div className="field">
      <div className="field-head">
        {quietLabel ? null : <label htmlFor={id}>{label}</label>}
        {limit === undefined ? null : (
          <span className={isLong ? 'count over' : 'count'}>
            {length}／{limit} 字
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
        onChange={write}
      />
      <Faults id={`${id}-faults`} messages={messages} />
    </div>
  )
}
