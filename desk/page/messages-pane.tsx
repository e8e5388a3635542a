import { useState } from 'react'
import type { Files } from '../../compiler/folder'
import type { Problem } from '../../compiler/problems'
import type { Elsewhere } from '../content/elsewhere'
import { plainMessage } from '../content/messages'
import { nameOf } from '../content/places'
import { SourceDialog, type OfficeAnswer } from './dialogs/source-dialog'

interface Props {
  files: Files
  problems: readonly Problem[]
  /** What differs from the handbook: an answer of the office would allow it. */
  unfaithful: readonly Problem[]
  isCurrent: boolean
  failure: string | undefined
  /** Where else stands what was just changed. */
  elsewhere: readonly Elsewhere[]
  today: string
  onChoose: (path: string) => void
  onAnswer: (path: string, answer: OfficeAnswer) => void
}

/** What the compiler says about the whole handbook, and what the last change touches elsewhere. */
export function MessagesPane(props: Props) {
  const { files, problems, unfaithful, isCurrent, failure, elsewhere, today, onChoose, onAnswer } = props
  const [asked, setAsked] = useState<Problem | undefined>(undefined)
  const count = problems.length + unfaithful.length
  return (
    <section className="messages" aria-label="检查的结果">
      <p role="status" className={count > 0 ? 'late' : 'done'}>
        {failure === undefined ? stateOf(count, isCurrent) : `检查没有做完：${failure}`}
      </p>
      {elsewhere.map(({ fact, paths, names }) => (
        <p key={fact} className="mind">
          {`“${fact}”这里改了，还写着它的有：`}
          {paths.map((path, index) => (
            <button
              key={path}
              type="button"
              className="link"
              onClick={() => {
                onChoose(path)
              }}
            >
              {names[index]}
            </button>
          ))}
        </p>
      ))}
      <ul>
        {[...problems, ...unfaithful].map((problem) => (
          <li key={`${problem.file}-${String(problem.line)}-${problem.message}`}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onChoose(problem.file)
              }}
            >
              {nameOf(files, problem.file)}
            </button>
            ：{plainMessage(problem.message)}
            {unfaithful.includes(problem) ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setAsked(problem)
                }}
              >
                学位办答复过，写明出处
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? (
        <SourceDialog
          text={/“([^”]+)”/.exec(asked.message)?.[1] ?? ''}
          today={today}
          onAdd={(answer) => {
            onAnswer(asked.file, answer)
            setAsked(undefined)
          }}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      ) : null}
    </section>
  )
}

function stateOf(count: number, isCurrent: boolean): string {
  if (count > 0) return `有 ${String(count)} 处要改`
  return isCurrent ? '内容没有错' : '正在检查……'
}
