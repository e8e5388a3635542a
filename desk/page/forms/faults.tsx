import { isSourceable, type Told } from '../../content/messages'
import { useDesk } from '../desk-context'

/** What is wrong with a field, below it; what an answer of the office would allow can be given its source at once. */
export function Faults({ id, messages }: { id: string; messages: readonly Told[] }) {
  const { askSource } = useDesk()
  if (messages.length === 0) return null
  return (
    <ul className="faults" id={id}>
      {messages.map(({ text, problem }) => (
        <li key={text}>
          {text}
          {problem && isSourceable(problem) ? (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                askSource(problem)
              }}
            >
              学位办答复过，写明出处
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
