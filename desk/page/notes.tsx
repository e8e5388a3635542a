import { Fragment } from 'react'
import type { Note } from '../content/notes'

interface Props {
  notes: readonly Note[]
  /** Goes to a page; without it the pages are only named. */
  onChoose?: (path: string) => void
}

/** What to look at before the changes go out. */
export function Notes({ notes, onChoose }: Props) {
  return (
    <>
      {notes.map(({ text, paths, names }) => (
        <p key={text} className="mind">
          {text}
          {paths.map((path, index) => (
            <Fragment key={path}>
              {index > 0 ? '、' : null}
              {onChoose ? (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onChoose(path)
                  }}
                >
                  {names[index]}
                </button>
              ) : (
                names[index]
              )}
            </Fragment>
          ))}
          {paths.length > 0 ? '。' : null}
        </p>
      ))}
    </>
  )
}
