import { splitFrontMatter } from '../front-matter'
import { readTree, type Node } from '../markdown/tree'
import { lineStarts, type Span } from './span'

/** A piece of a file that is YAML. */
export interface YamlPiece extends Span {
  /** The steps that lead to it: none for a YAML file or front matter, `sections/2/data` for the data of a guide's step. */
  steps: (string | number)[]
}

/** A paragraph, an item of a list, a quotation, or a heading. */
export interface TextPiece extends Span {
  steps: (string | number)[]
  kind: 'heading' | 'paragraph'
}

/** A heading with what stands under it, up to the next heading of any level. */
export interface SectionPiece extends Span {
  /** How many # its heading has. */
  depth: number
  heading: string
  /** What stands under the heading, without empty lines around it. */
  body: Span
}

export interface Pieces {
  yaml: YamlPiece[]
  texts: TextPiece[]
  sections: SectionPiece[]
  /** The Markdown after the front matter, without empty lines around it; nothing in a YAML file. */
  body: Span | undefined
}

/** What a content file consists of. Its lines must end with `\n` alone. */
export function piecesOf(file: string, text: string): Pieces | undefined {
  if (!file.endsWith('.md'))
    return { yaml: [{ start: 0, end: text.length, steps: [] }], texts: [], sections: [], body: undefined }
  const parts = splitFrontMatter({ name: file, text, report: () => undefined })
  if (!parts) return undefined
  const start = text.indexOf('\n') + 1
  const front = { start, end: start + parts.yaml.length + 1, steps: [] }
  const firstLine = parts.body.search(/[^\n]|$/)
  const starts = lineStarts(text)
  const body = trimmed(text, { start: starts[firstLine] ?? text.length, end: text.length })
  const { data, ...rest } = sectionPieces(parts.body, text, starts)
  return { yaml: [front, ...data], ...rest, body }
}

function sectionPieces(
  body: string,
  text: string,
  starts: readonly number[],
): Pick<Pieces, 'texts' | 'sections'> & { data: YamlPiece[] } {
  const texts: TextPiece[] = []
  const sections: SectionPiece[] = []
  const data: YamlPiece[] = []
  const at = (line: number) => starts[line - 1] ?? text.length
  let paragraphs = 0
  const visit = (node: Node, heading: Node | undefined) => {
    const steps = ['sections', sections.length - 1]
    if (node.type === 'fence') data.push({ start: at(node.line + 1), end: at(node.end - 1), steps: [...steps, 'data'] })
    if (node.type === 'inline' && sections.length > 0) {
      const span = spanOf(node, text, at)
      if (heading) texts.push({ ...span, steps: [...steps, 'title'], kind: 'heading' })
      else texts.push({ ...span, steps: [...steps, 'paragraphs', paragraphs++], kind: 'paragraph' })
    }
    for (const child of node.children) visit(child, heading)
  }
  const nodes = readTree(body)
  nodes.forEach((node) => {
    if (node.type !== 'heading') {
      visit(node, undefined)
      return
    }
    const next = nodes.find((other) => other.type === 'heading' && other.line > node.line)
    const end = next ? at(next.line) : text.length
    const heading = node.children[0]?.content ?? ''
    paragraphs = 0
    sections.push({
      start: at(node.line),
      end,
      depth: Number(node.tag.slice(1)),
      heading,
      body: trimmed(text, { start: Math.min(at(node.end), end), end }),
    })
    visit(node, node)
  })
  return { texts, sections, data }
}

/** Where the text of a paragraph stands: after the marks of its list, its quotation or its heading. */
function spanOf({ content, line, end }: Node, text: string, at: (line: number) => number): Span {
  const [first = ''] = content.split('\n')
  const firstEnd = at(line) + text.slice(at(line), at(line + 1)).trimEnd().length
  return { start: firstEnd - first.trimEnd().length, end: at(line) + text.slice(at(line), at(end)).trimEnd().length }
}

/** A span without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const own = start + piece.length - piece.trimStart().length
  return piece.trim() === '' ? { start, end: start } : { start: own, end: own + piece.trim().length }
}
