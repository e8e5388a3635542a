import { useRef } from 'react'
import { SECTION_HEADINGS } from '../../../src/model/handbook/types'
import { kindOf } from '../../content/files'
import { begun, continued, withHeading, wordsAt, wrapped, type Selected } from '../../content/markdown-tools'
import { plainMessage } from '../../content/messages'
import { replaced, trimmed, type Stretch } from '../../content/pieces'
import { restored } from '../../content/restored'
import { useDesk } from '../desk-context'
import { EDITION } from '../edition'
import { Faults } from './faults'
import { GrowingText } from './growing-text'
import { Rendered } from './rendered'
import { selectedIn, typeInto } from './type-into'

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
    .map((problem) => ({
      text: `第 ${String(problem.line - at.line + 1)} 行：${plainMessage(problem.message)}`,
      problem,
    }))

  const write = (next: string, place: number) => {
    const shown = wordsAt(next, place)
    look(spot, shown)
    const between = own === '' && next !== '' ? `\n${next}\n` : next
    change(path, restored(path, replaced(text, at, between), EDITION.get(path)), id, shown)
  }
  const apply = (tool: (selected: Selected) => Selected) => {
    if (field.current) typeInto(field.current, tool(selectedIn(field.current)))
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
            onAdd={(heading) => {
              apply((selected) => withHeading(selected, heading))
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
            onEnter={(element) => {
              const next = continued(selectedIn(element))
              if (next) typeInto(element, next)
              return next !== undefined
            }}
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
function Headings({ text, onAdd }: { text: string; onAdd: (heading: string) => void }) {
  const missing = Object.values(SECTION_HEADINGS).filter((heading) => !text.includes(`## ${heading}\n`))
  if (missing.length === 0) return null
  return (
    <select
      aria-label="加一节"
      value=""
      onChange={(event) => {
        onAdd(event.target.value)
      }}
    >
      <option value="">加一节……</option>
      {missing.map((heading) => (
        <option key={heading}>{heading}</option>
      ))}
    </select>
  )
}
