import { choicesFor } from '../../content/choices'
import { fieldsBelow, labelOf, patternOf } from '../../content/labels'
import { emptyValue, isRecord, isWords, missingKeys, offeredKeys, type Data } from '../../content/values'
import { useDesk } from '../desk-context'
import { ChoiceField } from './choice-field'
import { useForm, type Path } from './form-context'
import { Group } from './group'
import { ListField } from './list-field'
import { TextField } from './text-field'
import { TicksField } from './ticks-field'
import { WordsField } from './words-field'
import { YesField } from './yes-field'

/** Others refer to these: they never change. */
const FIXED = ['id', 'unsure', 'frame']

interface Props {
  path: Path
  value: unknown
  /** Whether a heading above already names it. */
  quietLabel?: boolean
}

/** The field for a value, whatever it is. */
export function ValueField({ path, value, quietLabel = false }: Props) {
  const { kind, fields } = useForm()
  const { content, files } = useDesk()
  const pattern = patternOf(path)
  const label = labelOf(fields, kind, path)
  const choices = (at: string) => (content ? choicesFor(kind, at, content, files) : undefined)
  const own = choices(pattern)
  if (own && !isSettings(value)) return <ChoiceField {...{ path, label, value, quietLabel }} choices={own} />
  if (Array.isArray(value)) {
    const entries = choices(`${pattern}[]`)
    if (entries) return <TicksField {...{ path, label }} values={value} choices={entries} />
    if (isWords(pattern)) return <WordsField {...{ path, label }} words={value.map(String)} />
    return (
      <ListField {...{ path, label }} entries={value}>
        {(at, entry) =>
          isRecord(entry) ? <RecordFields path={at} value={entry} /> : <ValueField path={at} value={entry} quietLabel />
        }
      </ListField>
    )
  }
  if (typeof value === 'boolean') return <YesField {...{ path, label }} />
  if (isRecord(value)) {
    return (
      <Group path={path} title={label}>
        <RecordFields path={path} value={value} />
      </Group>
    )
  }
  return <TextField {...{ path, label, quietLabel }} value={typeof value === 'number' ? value : textOf(value)} />
}

/** A rule of dates with its settings: more than one key. */
function isSettings(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 1
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The fields of a record, and those that it may have besides. */
export function RecordFields({ path, value }: { path: Path; value: Data }) {
  const { kind, fields } = useForm()
  const own = Object.entries(value).filter(([key]) => !FIXED.includes(key))
  const offered = offeredKeys(kind, path).filter((key) => !(key in value))
  const all = [...own, ...offered.map((key) => [key, ''] as const)]
  // A text that the file may lack has its place all the same.
  const order = offeredKeys(kind, path).length > 0 ? fieldsBelow(fields, patternOf(path)) : []
  return (
    <>
      {all
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([key, inner]) => (
          <ValueField key={key} path={[...path, key]} value={inner} />
        ))}
      <More path={path} value={value} offered={offered} />
    </>
  )
}

function More({ path, value, offered }: { path: Path; value: Data; offered: readonly string[] }) {
  const { kind, fields, set } = useForm()
  const { content, files } = useDesk()
  const missing = missingKeys(fields, kind, path, value).filter((key) => !offered.includes(key))
  if (missing.length === 0) return null
  return (
    <select
      className="more"
      aria-label="还可以写"
      value=""
      onChange={(event) => {
        const at = [...path, event.target.value]
        const isTicked = content && choicesFor(kind, `${patternOf(at)}[]`, content, files) !== undefined
        set(at, isTicked ? [] : emptyValue(fields, patternOf(at)))
      }}
    >
      <option value="">还可以写……</option>
      {missing.map((key) => (
        <option key={key} value={key}>
          {labelOf(fields, kind, [...path, key])}
        </option>
      ))}
    </select>
  )
}
