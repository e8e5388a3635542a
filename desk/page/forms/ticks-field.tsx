import { isSame, type Choice } from '../../content/choices'
import { Faults } from './faults'
import { useForm, type Path } from './form-context'

interface Props {
  path: Path
  label: string
  values: readonly unknown[]
  choices: readonly Choice[]
}

/** Any of several values; those ticked last stand last, as the first may be the most important. */
export function TicksField({ path, label, values, choices }: Props) {
  const form = useForm()
  const messages = form.messagesIn(path)
  const toggle = (choice: Choice) => {
    const isChosen = values.some((value) => isSame(value, choice.value))
    form.set(path, isChosen ? values.filter((value) => !isSame(value, choice.value)) : [...values, choice.value])
  }
  return (
    <fieldset className="field ticks">
      <legend>{label}</legend>
      <div className="ticks-list">
        {choices.map((choice) => (
          <label key={choice.label} className="tick">
            <input
              type="checkbox"
              checked={values.some((value) => isSame(value, choice.value))}
              onFocus={() => {
                form.look(path, undefined)
              }}
              onChange={() => {
                toggle(choice)
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <Faults id={`${form.id}-${path.join('-')}-faults`} messages={messages} />
    </fieldset>
  )
}
