import { useState } from 'react'
import { changesName, changesText, setValue } from '../../../compiler/desk'
import type { Files } from '../../../compiler/folder'
import { changesOf } from '../../content/changes'
import type { ShownChange } from '../../content/shown-changes'
import type { Note } from '../../content/notes'
import type { Exported } from '../kept/storage'
import { Notes } from '../notes'
import { Changes } from '../proof/changes'
import { timeText } from '../time-text'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  edition: Files
  changes: readonly ShownChange[]
  today: string
  /** How many problems are left. */
  problems: number
  /** The export that has all of it, if there was one. */
  exported: Exported | undefined
  /** What is gone since the edition. */
  removed: readonly Note[]
  onFiles: (files: Files, field: string) => void
  onExported: (exported: Exported) => void
  onClose: () => void
}

/** Makes the file that goes to the maintainer. */
export function ExportDialog({ files, edition, changes, today, problems, exported, removed, ...on }: Props) {
  const { onFiles, onExported, onClose } = on
  const [by, setBy] = useState('')
  const save = () => {
    const made = changesOf({ edition, files, today, by })
    const name = changesName(made)
    download(name, changesText(made))
    onExported({ name, at: Date.now() })
    onClose()
  }
  return (
    <Dialog title="导出改动" onClose={onClose}>
      <p>导出的是一个小文件，只有改了的地方。把它原样发给维护小程序的人，由他检查、上传。</p>
      {exported ? (
        <p className="done">{`${timeText(exported.at)}已经导出为 ${exported.name}，之后没有再改，不用再导出。`}</p>
      ) : null}
      <label className="stacked">
        你的名字（可以不写）
        <input
          type="text"
          value={by}
          maxLength={40}
          onChange={(event) => {
            setBy(event.target.value)
          }}
        />
      </label>
      <div className="dialog-scroll">
        <Notes notes={removed} />
        <Changes changes={changes} />
      </div>
      {changes.length > 0 ? <ChangedDay files={files} today={today} onFiles={onFiles} /> : null}
      {problems > 0 ? <p className="late">{`还有 ${String(problems)} 处要改。改好再导出，否则不能上传。`}</p> : null}
      <DialogButtons onClose={onClose}>
        <button type="button" className={problems > 0 ? '' : 'primary'} disabled={changes.length === 0} onClick={save}>
          {problems > 0 ? '有错也先导出' : '导出'}
        </button>
      </DialogButtons>
    </Dialog>
  )
}

/** Offers to write today as the day of the last change. */
function ChangedDay({ files, today, onFiles }: Pick<Props, 'files' | 'today' | 'onFiles'>) {
  const app = files.get('app.yaml') ?? ''
  const day = /^changed: *"?(\d{4}-\d{2}-\d{2})/m.exec(app)?.[1]
  if (day === undefined || day >= today) return null
  return (
    <p>
      {`“最后一次改动的日期”还是${day}。`}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          const next = setValue(app, 'app.yaml#changed', today)
          if (typeof next === 'string') onFiles(new Map(files).set('app.yaml', next), 'changed')
        }}
      >
        改成今天
      </button>
    </p>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}
