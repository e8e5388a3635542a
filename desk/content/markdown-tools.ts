/** A text and what is selected in it. */
export interface Selected {
  text: string
  start: number
  end: number
}

/** What may begin a line: also numbers as they are written by hand, such as 1、 and （1）. */
const MARK = /^(?:\d{1,2}[.．、)）](?!\d) ?|[(（]\d{1,2}[)）] ?|- |#{2,3} |> )/
const NUMBERED = /^(\d+)\. /

/** Puts marks around what is selected. */
export function wrapped({ text, start, end }: Selected, before: string, after = before): Selected {
  const inside = text.slice(start, end)
  return {
    text: text.slice(0, start) + before + inside + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  }
}

/** Begins every selected line with a mark; `1. ` counts on from the line before, and through the lines after. */
export function begun({ text, start, end }: Selected, mark: string): Selected {
  const first = lineStart(text, start)
  const last = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end)
  const lines = text.slice(first, last).split('\n')
  const isNumbered = mark === '1. '
  let number = isNumbered ? numberOf(text.slice(lineStart(text, first - 1), first)) : 0
  const marked = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line
    number++
    return (isNumbered ? `${String(number)}. ` : mark) + line.replace(MARK, '')
  })
  const written = marked.join('\n')
  const after = isNumbered ? renumbered(text.slice(last), number) : text.slice(last)
  return { text: text.slice(0, first) + written + after, start: first, end: first + written.length }
}

/** What Enter does in a list: it begins the next item, or ends the list after an empty one. Elsewhere nothing special. */
export function continued({ text, start, end }: Selected): Selected | undefined {
  const first = lineStart(text, start)
  const [, mark, words] = /^(\d+\. |- )(.*)$/.exec(text.slice(first, start)) ?? []
  if (mark === undefined) return undefined
  const after = text.slice(end)
  if (words === '' && /^(?:\n|$)/.test(after)) return { text: text.slice(0, first) + after, start: first, end: first }
  const number = numberOf(mark) + 1
  const next = mark === '- ' ? `\n${mark}` : `\n${String(number)}. `
  const [line = '', ...lines] = after.split('\n')
  const rest = ['', ...lines].join('\n')
  const place = start + next.length
  return {
    text: text.slice(0, start) + next + line + (mark === '- ' ? rest : renumbered(rest, number)),
    start: place,
    end: place,
  }
}

/** Adds a section at the end, and goes there. */
export function withHeading({ text }: Selected, heading: string): Selected {
  const next = `${text.trimEnd()}\n\n## ${heading}\n\n`
  return { text: next, start: next.length, end: next.length }
}

/** The words on the line at a place, as readers see them. */
export function wordsAt(text: string, place: number): string {
  const first = lineStart(text, place)
  const line = text.slice(first).split('\n', 1)[0] ?? ''
  return line.replace(/^(?:\d+\. |- |#+ |> )/, '').trim()
}

/** The lines after a list's item with that number, those of the list counted on; they begin with the end of its line. */
function renumbered(after: string, number: number): string {
  let next = number
  let isList = true
  return after
    .split('\n')
    .map((line, index) => {
      if (index === 0) return line
      isList &&= NUMBERED.test(line)
      return isList ? line.replace(NUMBERED, `${String(++next)}. `) : line
    })
    .join('\n')
}

function numberOf(line: string): number {
  return Number(NUMBERED.exec(line)?.[1] ?? 0)
}

function lineStart(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1
}
