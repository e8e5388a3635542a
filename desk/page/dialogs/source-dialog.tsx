import { useState } from 'react'
import { Dialog, DialogButtons } from './dialog'

/** An answer of the office, on which a text rests that goes beyond the handbook. */
export interface OfficeAnswer {
  text: string
  source: string
}

interface Props {
  /** What the handbook does not say. */
  text: string
  today: string
  onAdd: (answer: OfficeAnswer) => void
  onClose: () => void
}

/** Asks who answered what, and when. */
export function SourceDialog({ text, today, onAdd, onClose }: Props) {
  const [answer, setAnswer] = useState(text)
  const [source, setSource] = useState(`学位办 ${today} `)
  const isSourced = /\d{4}-\d{2}-\d{2}/.test(source)
  return (
    <Dialog title="写明出处" onClose={onClose}>
      <p>手册里没有这样写。是学位办自己的答复，就写明谁、哪一天、怎样答复的，随改动一起导出。</p>
      <label className="stacked">
        答复（一句话，里面要有改的数字、日期）
        <input
          type="text"
          value={answer}
          onChange={(event) => {
            setAnswer(event.target.value)
          }}
        />
      </label>
      <label className="stacked">
        谁、哪一天、怎样答复的，例如：学位办 {today} 电话
        <input
          type="text"
          value={source}
          onChange={(event) => {
            setSource(event.target.value)
          }}
        />
      </label>
      <DialogButtons onClose={onClose}>
        <button
          type="button"
          className="primary"
          disabled={!isSourced || answer.trim() === ''}
          onClick={() => {
            onAdd({ text: answer.trim(), source: source.trim() })
          }}
        >
          记下出处
        </button>
      </DialogButtons>
    </Dialog>
  )
}
