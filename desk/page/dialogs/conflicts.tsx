import { takeTheirs, type Conflict } from '../../../compiler/desk'
import type { Files } from '../../../compiler/folder'
import { nameOf } from '../../content/places'

interface Props {
  files: Files
  conflicts: readonly Conflict[]
  /** Those decided for what comes from outside. */
  theirs: readonly Conflict[]
  onTheirs: (theirs: readonly Conflict[]) => void
}

/** What both sides changed, side by side, to choose from. */
export function Conflicts({ files, conflicts, theirs, onTheirs }: Props) {
  return (
    <>
      {conflicts.map((conflict, index) => (
        <fieldset key={index} className="conflict">
          <legend>{nameOf(files, conflict.file)}：两边都改过，用哪一个</legend>
          <Version
            label="现在的"
            text={conflict.ours}
            name={`conflict-${String(index)}`}
            isChosen={!theirs.includes(conflict)}
            onChoose={() => {
              onTheirs(theirs.filter((each) => each !== conflict))
            }}
          />
          <Version
            label="导入的"
            text={conflict.theirs}
            name={`conflict-${String(index)}`}
            isChosen={theirs.includes(conflict)}
            onChoose={() => {
              onTheirs([...theirs, conflict])
            }}
          />
        </fieldset>
      ))}
    </>
  )
}

/** The files with what was decided, from the end, so that what comes earlier in a file keeps its lines. */
export function decided(files: Files, theirs: readonly Conflict[]): Files {
  return [...theirs].sort((a, b) => b.line - a.line).reduce(takeTheirs, files)
}

interface VersionProps {
  label: string
  text: string
  name: string
  isChosen: boolean
  onChoose: () => void
}

function Version({ label, text, name, isChosen, onChoose }: VersionProps) {
  return (
    <label className="version">
      <span className="tick">
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
        {label}
      </span>
      <span className="version-text">{text === '' ? '（没有）' : text}</span>
    </label>
  )
}
