import { splitFrontMatter } from '../../compiler/front-matter'
import { kindOf } from './files'

/** A stretch of a file, from `start` to `end`, which begins on line `line` (from 1). */
export interface Stretch {
  start: number
  end: number
  line: number
}

/** A step of a guide: its heading, its data and its text. */
export interface StepPiece extends Stretch {
  /** The number of its heading among all headings of the file, from 0. */
  section: number
  title: Stretch
  /** Missing when somebody deleted it. */
  values: Stretch | undefined
  text: Stretch
}

/** The parts of a content file that are edited in different ways. */
export interface Pieces {
  /** YAML: the whole file, or the front matter of a Markdown file; missing when it is not closed. */
  values: Stretch | undefined
  /** The Markdown of a question or a checklist. */
  text: Stretch | undefined
  steps: StepPiece[]
}

/** Divides a content file. Every offset is one of `text`. */
export function piecesOf(path: string, text: string): Pieces {
  if (!path.endsWith('.md')) return { values: { start: 0, end: text.length, line: 1 }, text: undefined, steps: [] }
  const parts = splitFrontMatter({ name: path, text, report: () => undefined })
  if (!parts) return { values: undefined, text: { start: 0, end: text.length, line: 1 }, steps: [] }
  const start = text.indexOf('\n') + 1
  const values = { start, end: start + parts.yaml.length, line: parts.yamlLine }
  const body = stretch(text, Math.min(text.length, text.indexOf('\n', values.end + 1) + 1 || text.length), text.length)
  if (kindOf(path) !== 'guide') return { values, text: body, steps: [] }
  return { values, text: undefined, steps: stepsIn(text, body) }
}

function stepsIn(text: string, body: Stretch): StepPiece[] {
  const starts: { start: number; section: number }[] = []
  let fenced = false
  let section = 0
  let offset = body.start
  for (const line of text.slice(body.start).split('\n')) {
    if (line.startsWith('```')) fenced = !fenced
    else if (!fenced && /^#{1,6}(?: |$)/.test(line)) {
      if (/^##(?: |$)/.test(line)) starts.push({ start: offset, section })
      section++
    }
    offset += line.length + 1
  }
  return starts.map(({ start, section: own }, index) =>
    stepAt(text, { start, end: starts[index + 1]?.start ?? text.length }, own),
  )
}

function stepAt(text: string, { start, end }: Omit<Stretch, 'line'>, section: number): StepPiece {
  const whole = { ...stretch(text, start, end), section }
  const lineEnd = indexOr(text, '\n', start, end)
  const title = stretch(text, Math.min(start + 3, lineEnd), lineEnd)
  const fence = /^\s*```yaml\n/.exec(text.slice(lineEnd, end))
  const open = fence ? lineEnd + fence[0].length : undefined
  const close = open === undefined ? -1 : text.indexOf('```', open)
  if (open === undefined || close === -1 || close > end) {
    return { ...whole, title, values: undefined, text: stretch(text, lineEnd, end) }
  }
  const after = indexOr(text, '\n', close, end)
  return { ...whole, title, values: stretch(text, open, Math.max(open, close - 1)), text: stretch(text, after, end) }
}

function indexOr(text: string, wanted: string, from: number, end: number): number {
  const found = text.indexOf(wanted, from)
  return found === -1 || found > end ? end : found
}

function stretch(text: string, start: number, end: number): Stretch {
  return { start, end, line: text.slice(0, start).split('\n').length }
}

/** The text of a stretch without the empty lines around it, and those lines. */
export function trimmed(text: string, { start, end, line }: Stretch): Stretch & { own: string } {
  const whole = text.slice(start, end)
  const before = /^\s*/.exec(whole)?.[0] ?? ''
  const own = whole.trim()
  const begins = start + (own === '' ? 0 : before.length)
  return { own, start: begins, end: begins + own.length, line: line + (own === '' ? 0 : before.split('\n').length - 1) }
}

/** The text with one stretch replaced. */
export function replaced(text: string, { start, end }: Stretch, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}
