import type { Files } from '../../compiler/folder'
import type { Problem } from '../../compiler/problems'
import { plainMessage } from '../content/messages'
import { nameOf } from '../content/places'

interface Props {
  files: Files
  problems: readonly Problem[]
  isCurrent: boolean
  /** Where else the same words stand. */
  elsewhere: readonly string[]
  onChoose: (path: string) => void
}

/** What the compiler says about the whole handbook, and what the last change touches elsewhere. */
export function MessagesPane({ files, problems, isCurrent, elsewhere, onChoose }: Props) {
  return (
    <section className="messages" aria-label="检查的结果">
      <p role="status" className={problems.length > 0 ? 'late' : 'done'}>
        {problems.length > 0 ? `有 ${String(problems.length)} 处要改` : isCurrent ? '内容没有错' : '正在检查……'}
      </p>
      {elsewhere.length > 0 ? <p className="mind">{`${elsewhere.join('、')}也这样写，要不要一起改？`}</p> : null}
      {problems.length > 0 ? (
        <ul>
          {problems.map(({ file, line, message }) => (
            <li key={`${file}-${String(line)}-${message}`}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onChoose(file)
                }}
              >
                {nameOf(files, file)}
              </button>
              ：{plainMessage(message)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
