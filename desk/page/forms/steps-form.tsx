import { useState } from 'react'
import { TO_WRITE } from '../../../compiler/desk'
import { plainMessage } from '../../content/messages'
import { replaced, trimmed, type StepPiece } from '../../content/pieces'
import { useDesk } from '../desk-context'
import { Faults } from './faults'
import { GrowingText } from './growing-text'
import { TextForm } from './text-form'
import { ValuesForm } from './values-form'

/** The most characters of a step's title: see `compiler/guides/read-steps.ts`. */
const STEP_TITLE = 18

interface Props {
  path: string
  steps: readonly StepPiece[]
}

/** The steps of a guide: each has a title, a text, and settings such as its picture. */
export function StepsForm({ path, steps }: Props) {
  const { files, change } = useDesk()
  const text = files.get(path) ?? ''
  return (
    <section className="steps" aria-label="步骤">
      <h2>步骤</h2>
      {steps.map((step, index) => (
        <Step key={index} path={path} step={step} index={index} />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          change(path, `${text.trimEnd()}\n${newStep(steps.length + 1)}`, `${path}-new-step`)
        }}
      >
        加一步
      </button>
    </section>
  )
}

function newStep(number: number): string {
  return `\n## ${TO_WRITE.title}\n\n\`\`\`yaml\nid: step-${String(number)}-${Date.now().toString(36)}\nwho: 你\n\`\`\`\n\n${TO_WRITE.text}\n`
}

function Step({ path, step, index }: { path: string; step: StepPiece; index: number }) {
  const { files, sought, problemsOf, change, look } = useDesk()
  const text = files.get(path) ?? ''
  const [isOpen, setOpen] = useState(() => sought !== undefined && text.slice(step.start, step.end).includes(sought))
  const title = text.slice(step.title.start, step.title.end).trim()
  const last = step.line + text.slice(step.start, step.end).split('\n').length - 1
  const problems = problemsOf(path).filter(({ line }) => line >= step.line && line < last)
  const own = problems
    .filter(({ line }) => line === step.line)
    .map((problem) => ({ text: plainMessage(problem.message), problem }))
  const id = `step-${path}-${String(index)}`.replace(/[^\w-]/g, '-')
  const length = [...title].length
  const isShown = isOpen || problems.length > 0
  return (
    <details
      className={problems.length > 0 ? 'group wrong' : 'group'}
      open={isShown}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) look({ step: index })
      }}
    >
      <summary>
        {index + 1}. {title === '' ? '（没有标题）' : title}
      </summary>
      {isShown ? (
        <div className="group-fields">
          <div className="field">
            <div className="field-head">
              <label htmlFor={id}>这一步的标题</label>
              <span className={length > STEP_TITLE ? 'count over' : 'count'}>
                {length}／{STEP_TITLE} 字
              </span>
            </div>
            <GrowingText
              id={id}
              value={title}
              invalid={own.length > 0}
              describedBy={own.length > 0 ? `${id}-faults` : undefined}
              onFocus={() => {
                look({ step: index })
              }}
              onChange={(next) => {
                change(path, replaced(text, trimmed(text, step.title), next), id, next)
                return true
              }}
            />
            <Faults id={`${id}-faults`} messages={own} />
          </div>
          <TextForm path={path} label="做什么" stretch={step.text} step={index} />
          {step.values ? (
            <details className="group">
              <summary>画面和设置</summary>
              <div className="group-fields">
                <ValuesForm path={path} kind="step" stretch={step.values} step={{ index, section: step.section }} />
              </div>
            </details>
          ) : null}
          <button
            type="button"
            className="quiet"
            onClick={() => {
              change(path, replaced(text, step, ''), `${id}-removed`)
            }}
          >
            删去这一步
          </button>
        </div>
      ) : null}
    </details>
  )
}
