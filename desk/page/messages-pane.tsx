import type { Files } from '../../compiler/folder'
import type { Problem } from '../../compiler/problems'
import { isSourceable, plainMessage } from '../content/messages'
import type { Note } from '../content/notes'
import { nameOf } from '../content/places'
import { Notes } from './notes'

interface Props {
  files: Files
  problems: readonly Problem[]
  /** What differs from the handbook: an answer of the office would allow it. */
  unfaithful: readonly Problem[]
  isCurrent: boolean
  failure: string | undefined
  /** What to look at besides: where else stands what was just changed, what is gone. */
  notes: readonly Note[]
  onChoose: (path: string) => void
  /** Asks what the office answered, so that the handbook may say it. */
  onAskSource: (problem: Problem) => void
}

/** What the compiler says about the whole handbook, and what the last change touches elsewhere. */
export function MessagesPane(props: Props) {
  const { files, problems, unfaithful, isCurrent, failure, notes, onChoose, onAskSource } = props
  const count = problems.length + unfaithful.length
  return (
    <section className="messages" aria-label="检查的结果">
      <p role="status" className={count > 0 ? 'late' : 'done'}>
        {failure === undefined ? stateOf(count, isCurrent) : `检查没有做完：${failure}`}
      </p>
      <Notes notes={notes} onChoose={onChoose} />
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
            {isSourceable(problem) ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  onAskSource(problem)
                }}
              >
                学位办答复过，写明出处
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf(count: number, isCurrent: boolean): string {
  if (count > 0) return `有 ${String(count)} 处要改`
  return isCurrent ? '内容没有错' : '正在检查……'
}
