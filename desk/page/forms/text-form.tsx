import { useRef } from 'react'
import { SECTION_HEADINGS } from '../../../src/model/handbook/types'
import { kindOf } from '../../content/files'
import { begun, wordsAt, wrapped, type Selected } from '../../content/markdown-tools'
import { plainMessage } from '../../content/messages'
import { replaced, trimmed, type Stretch } from '../../content/pieces'
import { useDesk } from '../desk-context'
import { Faults } from './faults'
import { GrowingText } from './growing-text'
import { Rendered } from './rendered'

interface Props {
  path: string
  label: string
  stretch: Stretch
  step?: number
}

const TOOLS: readonly (readonly [label: string, apply: (selected: Selected) => Selected])[] = [
  ['小标题', (selected) => begun(selected, '### ')],
  ['步骤 1 2 3', (selected) => begun(selected, '1. ')],
  ['一条一条', (selected) => begun(selected, '- ')],
  ['原文引用', (selected) => begun(selected, '> ')],
  ['重点', (selected) => wrapped(selected, '**')],
  ['《表格名》', (selected) => wrapped(selected, '《', '》')],
  ['让人复制', (selected) => wrapped(selected, '`')],
]

/** An editor for a text, with the text as it will look beside it. */
export function TextForm({ path, label, stretch, step }: Props) {
  const { files, problemsOf, change, look } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = files.get(path) ?? ''
  const { own, ...at } = trimmed(text, stretch)
  const id = `text-${path}-${String(step ?? '')}`.replace(/[^\w-]/g, '-')
  const spot = { ...(step !== undefined && { step }) }
  const last = at.line + own.split('\n').length
  const messages = problemsOf(path)
    .filter(({ line }) => line >= at.line && line < last)
    .map(({ line, message }) => `第 ${String(line - at.line + 1)} 行：${plainMessage(message)}`)

  const write = (next: string, place: number) => {
    const shown = wordsAt(next, place)
    look(spot, shown)
    const between = own === '' && next !== '' ? `\n${next}\n` : next
    change(path, replaced(text, at, between), id, shown)
  }
  const apply = (tool: (selected: Selected) => Selected) => {
    const element = field.current
    if (!element) return
    const next = tool({ text: own, start: element.selectionStart, end: element.selectionEnd })
    write(next.text, next.start)
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(next.start, next.end)
    })
  }
  return (
    <div className="text-form">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
      </div>
      <div className="toolbar" role="toolbar" aria-label={`${label}的格式`}>
        {TOOLS.map(([name, tool]) => (
          <button
            key={name}
            type="button"
            className="quiet"
            onClick={() => {
              apply(tool)
            }}
          >
            {name}
          </button>
        ))}
        {kindOf(path) === 'question' ? (
          <Headings
            text={own}
            onAdd={(next) => {
              write(next, next.length)
            }}
          />
        ) : null}
      </div>
      <div className="text-and-look">
        <div>
          <GrowingText
            id={id}
            field={field}
            value={own}
            broken
            invalid={messages.length > 0}
            describedBy={messages.length > 0 ? `${id}-faults` : undefined}
            onFocus={() => {
              look(spot, wordsAt(own, field.current?.selectionStart ?? 0))
            }}
            onChange={(next) => {
              write(next, field.current?.selectionStart ?? 0)
              return true
            }}
          />
          <Faults id={`${id}-faults`} messages={messages} />
        </div>
        <section className="rendered" aria-label="看起来是这样">
          <Rendered text={own} />
        </section>
      </div>
    </div>
  )
}

/** The headings that a question may still have. */
function Headings({ text, onAdd }: { text: string; onAdd: (text: string) => void }) {
  const missing = Object.values(SECTION_HEADINGS).filter((heading) => !text.includes(`## ${heading}\n`))
  if (missing.length === 0) return null
  return (
    <select
      aria-label="加一节"
      value=""
      onChange={(event) => {
        onAdd(`${text}\n\n## ${event.target.value}\n\n`)
      }}
    >
      <option value="">加一节……</option>
      {missing.map((heading) => (
        <option key={heading}>{heading}</option>
      ))}
    </select>
  )
}
