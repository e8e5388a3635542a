import type { ReactNode } from 'react'
import { patternOf } from '../../content/labels'
import { headingOf, isRecord, newEntry } from '../../content/values'
import { Faults } from './faults'
import { useForm, type Path } from './form-context'
import { Group } from './group'

interface Props {
  path: Path
  label: string
  entries: readonly unknown[]
  /** The fields of an entry. */
  children: (at: Path, entry: unknown) => ReactNode
}

/** A list of anything: entries can be added, removed and moved. */
export function ListField({ path, label, entries, children }: Props) {
  const form = useForm()
  const write = (next: readonly unknown[]) => {
    form.set(path, next)
  }
  const isTaken = (id: string) => entries.some((entry) => isRecord(entry) && entry.id === id)
  return (
    <fieldset className="field list">
      <legend>{label}</legend>
      {entries.map((entry, index) => {
        const tools = <Tools {...{ entries, index, write }} name={headingOf(entry)} />
        const at = [...path, index]
        return isRecord(entry) ? (
          <Group key={keyOf(entry, index)} path={at} title={headingOf(entry)} tools={tools}>
            {children(at, entry)}
          </Group>
        ) : (
          <div className="entry" key={index}>
            {children(at, entry)}
            {tools}
          </div>
        )
      })}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          write([...entries, newEntry(form.fields, patternOf(path), entries, isTaken)])
        }}
      >
        加一项
      </button>
      <Faults id={`${form.id}-${path.join('-')}-faults`} messages={form.messagesAt(path)} />
    </fieldset>
  )
}

function keyOf(entry: Readonly<Record<string, unknown>>, index: number): string | number {
  return typeof entry.id === 'string' ? entry.id : index
}

interface ToolsProps {
  entries: readonly unknown[]
  index: number
  name: string
  write: (entries: readonly unknown[]) => void
}

function Tools({ entries, index, name, write }: ToolsProps) {
  const others = entries.filter((_, place) => place !== index)
  return (
    <span className="tools">
      {index > 0 ? (
        <button
          type="button"
          className="quiet"
          aria-label={`上移：${name}`}
          onClick={() => {
            write([...others.slice(0, index - 1), entries[index], ...others.slice(index - 1)])
          }}
        >
          上移
        </button>
      ) : null}
      <button
        type="button"
        className="quiet"
        aria-label={`删去：${name}`}
        onClick={() => {
          write(others)
        }}
      >
        删去
      </button>
    </span>
  )
}
