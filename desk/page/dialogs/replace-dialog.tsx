import { useState } from 'react'
import type { Files } from '../../../compiler/folder'
import { findWords, replaceWords } from '../../content/replace'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  onReplace: (files: Files) => void
  onShow: (path: string, words: string) => void
  onClose: () => void
}

/** Finds words in the whole handbook and replaces them where it is wanted. */
export function ReplaceDialog({ files, onReplace, onShow, onClose }: Props) {
  const [words, setWords] = useState('')
  const [by, setBy] = useState('')
  const [mayEmpty, setMayEmpty] = useState(false)
  const [left, setLeft] = useState<readonly string[]>([])
  const hits = findWords(files, words)
  const chosen = hits.filter(({ path }) => !left.includes(path))
  return (
    <Dialog title="查找和替换" onClose={onClose}>
      <label className="stacked">
        找
        <input
          type="text"
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            setLeft([])
          }}
        />
      </label>
      <label className="stacked">
        换成
        <input
          type="text"
          value={by}
          onChange={(event) => {
            setBy(event.target.value)
          }}
        />
      </label>
      {by === '' ? (
        <label className="tick">
          <input
            type="checkbox"
            checked={mayEmpty}
            onChange={() => {
              setMayEmpty(!mayEmpty)
            }}
          />
          换成空的，就是把找到的字删去
        </label>
      ) : null}
      <p role="status">{words === '' ? '找的是整本手册里的字。' : hits.length === 0 ? '没有找到。' : '勾着的会换：'}</p>
      <ul className="hits">
        {hits.map(({ path, name, count, around }) => (
          <li key={path}>
            <label className="tick">
              <input
                type="checkbox"
                checked={!left.includes(path)}
                onChange={() => {
                  setLeft(left.includes(path) ? left.filter((each) => each !== path) : [...left, path])
                }}
              />
              {`${name}，${String(count)} 处：……${around}……`}
            </label>
            <button
              type="button"
              className="link"
              aria-label={`去看${name}`}
              onClick={() => {
                onShow(path, words)
              }}
            >
              去看
            </button>
          </li>
        ))}
      </ul>
      <DialogButtons onClose={onClose}>
        <button
          type="button"
          className="primary"
          disabled={chosen.length === 0 || (by === '' && !mayEmpty)}
          onClick={() => {
            onReplace(
              replaceWords(
                files,
                chosen.map(({ path }) => path),
                words,
                by,
              ),
            )
            onClose()
          }}
        >
          {`换掉 ${String(chosen.reduce((sum, { count }) => sum + count, 0))} 处`}
        </button>
      </DialogButtons>
    </Dialog>
  )
}
