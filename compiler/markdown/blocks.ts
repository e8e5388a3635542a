import type { Block, Inline } from '../../src/model/handbook/types'
import { lineFinder } from '../lines'
import { fault, type Report } from '../problems'
import { parseInline } from './inline'
import { refusedInPlainText } from './marks'
import { misreadLines } from './misread'
import { readTree, type Node } from './tree'

export type Piece =
  { kind: 'heading'; depth: number; text: string; line: number } | { kind: 'block'; block: Block; line: number }

const REFUSED: Partial<Record<string, string>> = {
  hr: fault('正文里不能用分隔线', '删去它；要分情况，用“### ”开头的三级标题'),
  fence: fault('正文里不能用代码块', '写成普通段落；要让人复制的内容写进一对反引号'),
  code_block: fault('这一行缩进了四个空格以上，会变成代码', '删去行首的空格'),
  table: fault('正文里不能用表格', '改成列表，每行写成一条'),
}

/** The headings and blocks of a body, in order; reports anything else. */
export function readPieces(body: string, report: Report): Piece[] {
  return readTree(body).flatMap((node) => readPiece(node, report))
}

/** Converts a node of a body to a heading or blocks; reports anything else. */
export function readPiece(node: Node, report: Report): Piece[] {
  if (node.type === 'heading') return [readHeading(node, report)]
  return readBlock(node, report).map((block) => ({ kind: 'block', block, line: node.line }))
}

function readHeading({ tag, children, line }: Node, report: Report): Piece {
  const text = children[0]?.content ?? ''
  for (const message of refusedInPlainText(text)) report(line, message)
  return { kind: 'heading', depth: Number(tag.slice(1)), text, line }
}

function readBlock(node: Node, report: Report): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'text', text: readText(node, report) }]
    case 'bullet_list':
    case 'ordered_list':
      return [readList(node, report)]
    case 'blockquote':
      return readQuote(node, report)
    default:
      report(node.line, REFUSED[node.type] ?? fault('正文里不能用这种格式', '改成段落、列表或引用'))
      // Placeholder for the refused block, so that the heading above does not count as empty too.
      return [{ kind: 'text', text: [] }]
  }
}

function readList(list: Node, report: Report): Block {
  const ordered = list.type === 'ordered_list'
  const first = list.children[0]
  if (ordered && first && first.info !== '1') {
    report(
      first.line,
      fault(`编号从 ${first.info} 开始，会显示成从 1 开始`, '从 1 开始编号；中间隔着段落的，把段落并进上一条'),
    )
  } else if (ordered) {
    const at = list.children.findIndex(({ info }, index) => info !== String(index + 1))
    const item = list.children[at]
    const remedy = '从 1 开始一个接一个编号；不是编号的，在前面加上文字'
    if (item) report(item.line, fault(`编号 ${item.info} 会显示成 ${at + 1}`, remedy))
  }
  return { kind: 'list', ordered, items: list.children.map((item) => readItem(item, report)) }
}

function readItem({ children, line }: Node, report: Report): Inline[] {
  const [paragraph, ...others] = children
  if (!paragraph) report(line, fault('列表里有空的一条', '写上内容，或删去它'))
  for (const node of [paragraph, ...others]) {
    if (!node || (node === paragraph && node.type === 'paragraph')) continue
    const nested = node.type.endsWith('_list')
    const what = nested ? '列表里不能再套列表' : '列表的一条里只能有一段文字'
    report(node.line, fault(what, '改成同一级的几条，或用“### ”开头的三级标题分开；另起的段落前面空一行、行首不空格'))
  }
  return paragraph?.type === 'paragraph' ? readText(paragraph, report) : []
}

function readQuote({ children, line, content }: Node, report: Report): Block[] {
  const joined = content.split('\n').findIndex((own) => own.trim() !== '' && !own.trimStart().startsWith('>'))
  if (joined >= 0) {
    const remedy = '是引用的，行首写上“> ”；不是引用的，在它前面空一行'
    report(line + joined, fault('这一行紧接在引用后面，会并进引用', remedy))
  }
  if (children.length === 0) report(line, fault('引用是空的', '在 > 后面写上原文，或删去它'))
  return children.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'quote', text: readText(node, report) }]
    report(node.line, fault('引用里只能有文字', '引用只放原文，列表和标题写在引用外面'))
    return []
  })
}

function readText({ children, line }: Node, report: Report): Inline[] {
  const content = children[0]?.content ?? ''
  const lineAt = lineFinder(content)
  const { inline, faults } = parseInline(content)
  for (const { offset, message } of [...faults, ...misreadLines(content)]) report(line + lineAt(offset), message)
  return inline
}
