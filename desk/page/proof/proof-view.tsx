import { useMemo } from 'react'
import { formatDate, type CalendarDate } from '../../../src/model/deadlines'
import type { Content } from '../../../compiler/content'
import { newLines, proofOf } from '../../content/proof/proof'
import type { Obstacles } from '../../content/proof/obstacles'
import type { ShownChange } from '../../content/shown-changes'
import { Changes } from './changes'

interface Props {
  content: Content
  edition: Content
  obstacles: Obstacles
  changes: readonly ShownChange[]
  /** The date in China. */
  today: CalendarDate
  onClose: () => void
}

/** The whole handbook for paper, to be read, corrected and signed. */
export function ProofView({ content, edition, obstacles, changes, today, onClose }: Props) {
  const chapters = useMemo(() => proofOf(content, today), [content, today])
  const isNew = useMemo(() => newLines(chapters, proofOf(edition, today)), [chapters, edition, today])
  const { app } = content
  return (
    <main className="proof">
      <p className="proof-tools">
        <button
          type="button"
          className="primary"
          onClick={() => {
            window.print()
          }}
        >
          打印，或存成 PDF
        </button>
        <button type="button" onClick={onClose}>
          回去修改
        </button>
      </p>
      <h1>{app.name}：校样</h1>
      <p>
        {app.handbook === undefined ? null : `《${app.handbook}》，`}
        {app.edition}
        {app.changed === undefined ? null : `，内容改于${app.changed}`}
        {`，校样印于${formatDate(today)}`}
      </p>
      <ObstacleList obstacles={obstacles} />
      <Changes changes={changes} />
      {chapters.map((chapter) => (
        <section key={chapter.title}>
          <h2>{chapter.title}</h2>
          {chapter.pages.map((page, index) => (
            <article key={`${page.title}-${String(index)}`}>
              <h3>{page.title}</h3>
              {page.lines.map((line, at) => (
                <Line key={at} line={line} isNew={isNew(line)} />
              ))}
            </article>
          ))}
        </section>
      ))}
      <section className="signature">
        <p>以上内容已校对，可以发布。</p>
        <p>学位办（签字）：＿＿＿＿＿＿＿＿＿＿，日期：＿＿＿＿年＿＿月＿＿日</p>
      </section>
    </main>
  )
}

function Line({ line, isNew }: { line: string; isNew: boolean }) {
  if (/^【.*】$/.test(line)) return <h4>{line.slice(1, -1)}</h4>
  return <p>{isNew ? <mark>{line}</mark> : line}</p>
}

function ObstacleList({ obstacles: { faults, unsupported, edition, open } }: { obstacles: Obstacles }) {
  const isReady = faults.length + unsupported.length + edition.length === 0
  return (
    <section className="obstacles">
      <h2>{isReady ? '可以发布' : '还不能发布'}</h2>
      <List title="要先改的错" lines={faults} />
      <List title="手册和学位办的答复里都没有的，要写明出处" lines={unsupported} />
      <List title="日期" lines={edition} />
      <List title="手册没有写、等学位办答复的（不答复也能发布，小程序会请读者来问）" lines={open} />
    </section>
  )
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
