import { splitFrontMatter } from '../front-matter'
import { readTree, type Node } from '../markdown/tree'
import { fault } from '../problems'
import { piecesOf, type Pieces } from './pieces'
import { spliced, type Span } from './span'
import { FAULTY, MISSING, type Edited } from './yaml-scalar'

type Steps = readonly (string | number)[]

const OTHER_FORM = fault('这样写，这一段会变成别的东西（标题、列表或几段）', '要分段、加标题的，改这一节的全文')
const OTHER_SECTIONS = fault('这样写，标题会增加、减少或改变', '标题写错了的，看“#”后面有没有空格；要加减标题，改全文')

/** Replaces a paragraph, a heading, the text under a heading or all text of a Markdown file. */
export function setMarkdown(file: string, text: string, steps: Steps, value: string): Edited {
  const pieces = piecesOf(file, text)
  if (!pieces?.body) return { fault: FAULTY }
  const wanted = value.replace(/\r\n?/g, '\n').trim()
  const [first, at, what] = steps
  if (first === 'body') return { text: spliced(text, pieces.body, wanted) }
  if (what === 'body') return setSection(file, text, pieces, Number(at), wanted)
  const place = pieces.texts.findIndex((piece) => piece.steps.join('/') === steps.join('/'))
  const piece = pieces.texts[place]
  return piece ? setParagraph(file, text, piece, place, wanted) : { fault: MISSING }
}

function setParagraph(file: string, text: string, piece: Span, place: number, wanted: string): Edited {
  if (wanted === '') return { fault: fault('这一段是空的', '写上文字；不要这一段的，改这一节的全文') }
  if (text.slice(piece.start, piece.end) === wanted) return { text }
  const edited = spliced(text, piece, wanted)
  const after = outlineOf(file, edited, place)
  return after?.own === wanted && after.rest === outlineOf(file, text, place)?.rest
    ? { text: edited }
    : { fault: OTHER_FORM }
}

/** The text of one paragraph or heading, counted from the first heading, and everything else of a file. */
function outlineOf(file: string, text: string, place: number): { own: string | undefined; rest: string } | undefined {
  const body = splitFrontMatter({ name: file, text, report: () => undefined })?.body
  if (body === undefined) return undefined
  const nodes = readTree(body)
  const first = nodes.findIndex(({ type }) => type === 'heading')
  let at = -1
  let own: string | undefined
  const visit = ({ type, tag, content, info, children }: Node): unknown => {
    if (type === 'inline') at += 1
    const isOwn = type === 'inline' && at === place
    if (isOwn) own = content
    return [type, tag, info, isOwn || type === 'blockquote' ? '' : content, children.map(visit)]
  }
  const rest = JSON.stringify([nodes.slice(0, first).map(({ content }) => content), nodes.slice(first).map(visit)])
  return { own, rest }
}

function setSection(file: string, text: string, { sections }: Pieces, at: number, wanted: string): Edited {
  const section = sections[at]
  if (!section) return { fault: MISSING }
  if (text.slice(section.body.start, section.body.end) === wanted) return { text }
  const isEmpty = section.body.start === section.body.end
  const edited = spliced(text, section.body, isEmpty ? `\n${wanted}\n` : wanted)
  const headings = (of: readonly { depth: number; heading: string }[]) =>
    JSON.stringify(of.map(({ depth, heading }) => [depth, heading]))
  const after = piecesOf(file, edited)
  return after && headings(after.sections) === headings(sections) ? { text: edited } : { fault: OTHER_SECTIONS }
}
