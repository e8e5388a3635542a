import { isSame, type Choice } from '../../content/choices'
import { Faults } from './faults'
import { useForm, type Path } from './form-context'

interface Props {
  path: Path
  label: string
  value: unknown
  choices: readonly Choice[]
  quietLabel?: boolean
}

/** One of several values. */
export function ChoiceField({ path, label, value, choices, quietLabel = false }: Props) {
  const form = useForm()
  const id = `${form.id}-${path.join('-')}`
  const messages = form.messagesAt(path)
  const chosen = choices.findIndex((choice) => isSame(choice.value, value))
  return (
    <div className="field">
      {quietLabel ? null : (
        <div className="field-head">
          <label htmlFor={id}>{label}</label>
        </div>
      )}
      <select
        id={id}
        value={chosen}
        aria-label={quietLabel ? label : undefined}
        aria-invalid={messages.length > 0}
        aria-describedby={messages.length > 0 ? `${id}-faults` : undefined}
        onFocus={() => {
          form.look(path, value)
        }}
        onChange={(event) => {
          const choice = choices[Number(event.target.value)]
          if (choice) form.set(path, choice.value)
        }}
      >
        {chosen === -1 ? (
          <option value={-1}>{typeof value === 'string' && value !== '' ? value : '请选择'}</option>
        ) : null}
        {choices.map((choice, index) => (
          <option key={choice.label} value={index}>
            {choice.label}
          </option>
        ))}
      </select>
      <Faults id={`${id}-faults`} messages={messages} />
    </div>
  )
}
