import { useMemo } from 'react'
import { readPieces, type Piece } from '../../../compiler/markdown/blocks'
import type { Block, Inline } from '../../../src/model/handbook/types'

/** A text as it will look, roughly: the phone beside it shows it exactly. */
export function Rendered({ text }: { text: string }) {
  const pieces = useMemo(() => readPieces(text, () => undefined), [text])
  return (
    <>
      {pieces.map((piece, index) => (
        <Shown key={index} piece={piece} />
      ))}
    </>
  )
}

function Shown({ piece }: { piece: Piece }) {
  if (piece.kind === 'block') return <BlockText block={piece.block} />
  return piece.depth === 2 ? <h2>{piece.text}</h2> : <h3>{piece.text}</h3>
}

/** A paragraph, a list or a quotation. */
export function BlockText({ block }: { block: Block }) {
  if (block.kind === 'text') {
    return (
      <p>
        <InlineText inline={block.text} />
      </p>
    )
  }
  if (block.kind === 'quote') {
    return (
      <blockquote>
        <InlineText inline={block.text} />
      </blockquote>
    )
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <InlineText inline={item} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** Runs of text, with those to copy and the strong ones. */
export function InlineText({ inline }: { inline: readonly Inline[] }) {
  return (
    <>
      {inline.map((run, index) => {
        if (typeof run === 'string') return run
        return 'copy' in run ? (
          <span key={index} className="copy">
            {run.copy}
          </span>
        ) : (
          <strong key={index}>{run.strong}</strong>
        )
      })}
    </>
  )
}
