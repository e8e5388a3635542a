import { Faults } from './faults'
import { useForm, type Path } from './form-context'
import { GrowingText } from './growing-text'

const BETWEEN = /[、，,；;\n]+/

/** A list of words, written one after the other. */
export function WordsField({ path, label, words }: { path: Path; label: string; words: readonly string[] }) {
  const form = useForm()
  const id = `${form.id}-${path.join('-')}`
  const messages = form.messagesIn(path)
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        <span className="count">{words.length} 个，用顿号隔开</span>
      </div>
      <GrowingText
        id={id}
        value={words.join('、')}
        kept={(text) => wordsIn(text).join('、')}
        invalid={messages.length > 0}
        describedBy={messages.length > 0 ? `${id}-faults` : undefined}
        onFocus={() => {
          form.look(path, undefined)
        }}
        onChange={(text) => form.set(path, wordsIn(text)) === undefined}
      />
      <Faults id={`${id}-faults`} messages={messages} />
    </div>
  )
}

function wordsIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
