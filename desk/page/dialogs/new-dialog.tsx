import { useState } from 'react'
import { newGuide, newQuestion, TO_WRITE, type Files, type NewFile } from '../../../compiler/desk'
import type { Content } from '../../../compiler/content'
import { Dialog, DialogButtons } from './dialog'

interface Props {
  files: Files
  content: Content
  onAdd: (file: NewFile) => void
  onClose: () => void
}

/** Begins a question or a guide; the rest is filled in afterwards, where what is missing is told. */
export function NewDialog({ files, content, onAdd, onClose }: Props) {
  const [kind, setKind] = useState<'question' | 'guide'>('question')
  const [title, setTitle] = useState('')
  const [category, setCategory] = useState(content.outline.categories[0]?.id as string)
  const [name, setName] = useState('')
  const isName = /^[a-z][a-z0-9-]{1,40}$/.test(name) && ![...files.keys()].some((path) => path.includes(`-${name}.md`))
  const file =
    kind === 'question'
      ? newQuestion(files, { title, category, stages: [], steps: [TO_WRITE.step] })
      : newGuide(files, { name, title })
  return (
    <Dialog title="新的问题或图解" onClose={onClose}>
      <fieldset>
        <legend>要加什么</legend>
        {(['question', 'guide'] as const).map((each) => (
          <label key={each} className="tick">
            <input
              type="radio"
              name="kind"
              checked={kind === each}
              onChange={() => {
                setKind(each)
              }}
            />
            {each === 'question' ? '一个问题' : '一个图解（谁做什么，一步一步）'}
          </label>
        ))}
      </fieldset>
      <label className="stacked">
        标题（不超过 20 字）
        <input
          type="text"
          value={title}
          onChange={(event) => {
            setTitle(event.target.value)
          }}
        />
      </label>
      {kind === 'question' ? (
        <label className="stacked">
          分类
          <select
            value={category}
            onChange={(event) => {
              setCategory(event.target.value)
            }}
          >
            {content.outline.categories.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label className="stacked">
          链接里的代号，小写英文字母、数字和连字符，定了就不能改，例如 lost-card
          <input
            type="text"
            value={name}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
      )}
      <DialogButtons onClose={onClose}>
        <button
          type="button"
          className="primary"
          disabled={title.trim() === '' || (kind === 'guide' && !isName)}
          onClick={() => {
            onAdd(file)
          }}
        >
          加上
        </button>
      </DialogButtons>
    </Dialog>
  )
}
