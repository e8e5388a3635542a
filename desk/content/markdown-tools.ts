/** A text and what is selected in it. */
export interface Selected {
  text: string
  start: number
  end: number
}

/** Puts marks around what is selected. */
export function wrapped({ text, start, end }: Selected, before: string, after = before): Selected {
  const inside = text.slice(start, end)
  return {
    text: text.slice(0, start) + before + inside + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  }
}

/** Begins every selected line with a mark; `1. ` counts on. */
export function begun({ text, start, end }: Selected, mark: string): Selected {
  const first = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end)
  const lines = text
    .slice(first, last)
    .split('\n')
    .map(
      (line, index) =>
        (mark === '1. ' ? `${String(index + 1)}. ` : mark) + line.replace(/^(?:\d+\. |- |#{2,3} |> )/, ''),
    )
  const written = lines.join('\n')
  return { text: text.slice(0, first) + written + text.slice(last), start: first, end: first + written.length }
}

/** The words on the line at a place, as readers see them. */
export function wordsAt(text: string, place: number): string {
  const first = text.lastIndexOf('\n', place - 1) + 1
  const line = text.slice(first).split('\n', 1)[0] ?? ''
  return line.replace(/^(?:\d+\. |- |#+ |> )/, '').trim()
}
