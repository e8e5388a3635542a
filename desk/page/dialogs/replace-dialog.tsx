import { useState } from 'react'
import type { Files } from '../../../compiler/folder'
import { findWords, replaceWords } from '../../content/replace'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  onReplace: (files: Files) => void
  onShow: (path: string) => void
  onClose: () => void
}

/** Finds words in the whole handbook and replaces them where it is wanted. */
export function ReplaceDialog({ files, onReplace, onShow, onClose }: Props) {
  const [words, setWords] = useState('')
  const [by, setBy] = useState('')
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
                onShow(path)
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
          disabled={chosen.length === 0}
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
