import { useDesk } from '../desk-context'
import { Faults } from './faults'
import { GrowingText } from './growing-text'

/** A file as it is, for those who asked for it. */
export function SourceForm({ path }: { path: string }) {
  const { files, problemsOf, change } = useDesk()
  const messages = problemsOf(path).map((problem) => ({
    text: `第 ${String(problem.line)} 行：${problem.message}`,
    problem,
  }))
  return (
    <div className="field source">
      <div className="field-head">
        <label htmlFor="source">源文件 {path}</label>
      </div>
      <GrowingText
        id="source"
        value={files.get(path) ?? ''}
        broken
        kept={(text) => text}
        invalid={messages.length > 0}
        describedBy={messages.length > 0 ? 'source-faults' : undefined}
        onChange={(text) => {
          change(path, text, `${path}-source`)
          return true
        }}
      />
      <Faults id="source-faults" messages={messages} />
    </div>
  )
}
