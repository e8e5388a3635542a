import MarkdownIt, { type Token } from 'markdown-it'

/** A token with its children. */
export interface Node {
  type: string
  /** Line of the file, from 1. */
  line: number
  /** The line after its last one. */
  end: number
  /** Text of `inline` nodes, not yet parsed; lines of `blockquote` nodes as they stand in the file. */
  content: string
  /** Number of an ordered list item. */
  info: string
  tag: string
  children: Node[]
}

const markdown = new MarkdownIt({ html: false })
markdown.core.ruler.enableOnly(['normalize', 'block'])
// Both would lose lines silently: link definitions vanish, and `---` below a paragraph turns it into a heading.
markdown.block.ruler.disable(['reference', 'lheading'])

/** Parses Markdown into blocks; leaves the text inside them as it is in the file. */
export function readTree(source: string): Node[] {
  const root: Node[] = []
  const open: Node[][] = [root]
  const lines = source.split('\n')
  let line = 1
  for (const token of markdown.parse(source, {})) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    line = token.map ? token.map[0] + 1 : line
    const node = toNode(token, line, token.map ? token.map[1] + 1 : line + 1)
    if (node.type === 'blockquote' && token.map) node.content = lines.slice(...token.map).join('\n')
    open.at(-1)?.push(node)
    if (token.nesting > 0) open.push(node.children)
  }
  return root
}

function toNode({ type, content, info, tag }: Token, line: number, end: number): Node {
  return { type: type.replace(/_open$/, ''), line, end, content, info, tag, children: [] }
}
