import { useEffect, useRef, useState } from 'react'
import { kindOf } from '../content/files'
import { piecesOf } from '../content/pieces'
import { titleOf } from '../content/places'
import { useDesk } from './desk-context'
import { goTo } from './go-to'
import { SourceForm } from './forms/source-form'
import { StepsForm } from './forms/steps-form'
import { TextForm } from './forms/text-form'
import { ValuesForm } from './forms/values-form'

interface Props {
  path: string
  /** Takes the file away, where that is possible. */
  onRemove: (() => void) | undefined
}

/** The forms and texts of one file. */
export function Editor({ path, onRemove }: Props) {
  const { files, sought, problemsOf } = useDesk()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (sought !== undefined && section.current) goTo(section.current, sought)
  }, [sought])
  const [showsSource, setShowsSource] = useState(false)
  const text = files.get(path) ?? ''
  const kind = kindOf(path)
  const { values, text: body, steps } = piecesOf(path, text)
  const general = problemsOf(path).filter(({ line }) => line === 1)
  return (
    <section className="editor" aria-label="修改" ref={section}>
      <header>
        <h1>{titleOf(files, path)}</h1>
        <span className="tools">
          {onRemove ? (
            <button type="button" className="quiet" onClick={onRemove}>
              删去整页
            </button>
          ) : null}
          <button
            type="button"
            className="quiet"
            aria-pressed={showsSource}
            onClick={() => {
              setShowsSource(!showsSource)
            }}
          >
            看源文件
          </button>
        </span>
      </header>
      {showsSource || kind === undefined ? (
        <SourceForm path={path} />
      ) : (
        <>
          {values ? (
            <ValuesForm path={path} kind={kind} stretch={values} />
          ) : (
            <p className="hint">开头的信息缺了或没有结束，请点“看源文件”，照下面的提示改好。{general[0]?.message}</p>
          )}
          {body && values ? <TextForm path={path} label="正文" stretch={body} /> : null}
          {kind === 'guide' ? <StepsForm path={path} steps={steps} /> : null}
        </>
      )}
    </section>
  )
}
