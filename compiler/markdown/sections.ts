import { SECTION_HEADINGS, type Group, type Section, type SectionKind } from '../../src/model/handbook/types'
import { fault, type Report } from '../problems'
import { readPieces, type Piece } from './blocks'

const KINDS = Object.keys(SECTION_HEADINGS) as SectionKind[]
const LIST_OF_HEADINGS = Object.values(SECTION_HEADINGS).join('、')

interface OpenSection {
  kind: SectionKind | undefined
  heading: string
  line: number
  groups: { group: Group; line: number }[]
}

/** The sections of a question's body; reports headings that are out of order. */
export function readSections(body: string, report: Report): Section[] {
  const sections = split(readPieces(body, report), report)
  checkOrder(sections, report)
  checkFilled(sections, report)
  return sections.flatMap(({ kind, groups }) =>
    kind === undefined ? [] : [{ kind, groups: groups.map(({ group }) => group) }],
  )
}

function split(pieces: readonly Piece[], report: Report): OpenSection[] {
  const sections: OpenSection[] = []
  const first = pieces[0]
  if (first && (first.kind === 'block' || first.depth === 3)) {
    report(first.line, fault('第一个二级标题前面有内容', `放到二级标题下面。二级标题有：${LIST_OF_HEADINGS}`))
  }
  for (const piece of pieces) {
    const section = sections.at(-1)
    if (piece.kind === 'block') {
      if (!section) continue
      const group = section.groups.at(-1)?.group
      if (group) group.blocks.push(piece.block)
      else section.groups.push({ group: { blocks: [piece.block] }, line: piece.line })
    } else if (piece.depth === 2) {
      sections.push({ kind: kindOf(piece.text), heading: piece.text, line: piece.line, groups: [] })
    } else if (piece.depth === 3) {
      section?.groups.push({ group: { heading: piece.text, blocks: [] }, line: piece.line })
    } else {
      report(piece.line, fault(`不能用 ${piece.depth} 个井号的标题`, '二级标题用 ##，三级标题用 ###'))
    }
  }
  return sections
}

function checkOrder(sections: readonly OpenSection[], report: Report): void {
  let latest: SectionKind | undefined
  const seen = new Set<SectionKind>()
  for (const { kind, heading, line } of sections) {
    if (kind === undefined) {
      report(line, fault(`不认识的二级标题“${heading}”`, `改成这些里的一个：${LIST_OF_HEADINGS}；分情况用“### ”`))
    } else if (seen.has(kind)) {
      report(line, fault(`二级标题“${heading}”重复了`, '把两处内容合到第一处'))
    } else {
      seen.add(kind)
      if (latest !== undefined && KINDS.indexOf(kind) < KINDS.indexOf(latest)) {
        const remedy = `按这个顺序：${LIST_OF_HEADINGS}`
        report(line, fault(`“${heading}”应在“${SECTION_HEADINGS[latest]}”之前`, remedy))
      } else latest = kind
    }
  }
}

function checkFilled(sections: readonly OpenSection[], report: Report): void {
  for (const { heading, line, groups } of sections) {
    if (groups.length === 0) report(line, fault(`“${heading}”下面没有内容`, '写上内容，或删去这个标题'))
    const seen = new Set<string>()
    for (const { group, line } of groups) {
      const { heading, blocks } = group
      if (heading === undefined) continue
      if (heading === '') report(line, fault('三级标题没有文字', '写上标题，或删去这些井号'))
      else if (seen.has(heading)) report(line, fault(`三级标题“${heading}”重复了`, '合成一处，或改名'))
      seen.add(heading)
      if (blocks.length === 0) report(line, fault(`“${heading}”下面没有内容`, '写上内容，或删去这个标题'))
    }
  }
}

function kindOf(heading: string): SectionKind | undefined {
  return KINDS.find((kind) => SECTION_HEADINGS[kind] === heading)
}
