import type { ChecklistId } from '../../src/generated/ids'
import type { Checklist, ChecklistCase } from '../../src/model/guides/types'
import type { TextFile } from '../files'
import { splitFrontMatter } from '../front-matter'
import { readPieces, type Piece } from '../markdown/blocks'
import { fault, type Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml } from '../yaml'
import { readName, type FileName } from '../file-name'
import { CHECKLIST_FIELDS, checklistSchema } from './schema'

export interface ChecklistDraft {
  name: FileName | undefined
  /** Undefined if its front matter or its name has problems. */
  checklist: Checklist | undefined
  report: Report
}

/** Reads one checklist file and reports its problems. */
export function readChecklist(file: TextFile, numbers: ReadonlySet<number>): ChecklistDraft {
  const { report } = file
  const name = readName(file)
  const parts = splitFrontMatter(file)
  const cases = parts ? readCases(readPieces(parts.body, report), report) : []
  const data = parts && readYaml(parts.yaml, parts.yamlLine, report)
  const front = data && checkShape(checklistSchema, data, CHECKLIST_FIELDS, report)
  if (front && numbers.size > 0 && !numbers.has(front.question)) {
    report(data.lineOf(['question']), fault(`没有题号为“${front.question}”的问题`, '改成已有的题号'))
  }
  if (!name || !front) return { name, checklist: undefined, report }
  const { cases: ids, ...rest } = front
  if (cases.length > 1 && ids.length !== cases.length) {
    const example = `cases: [${cases.map((_, index) => ids[index] ?? '英文代号').join(', ')}]`
    report(
      data.lineOf(['cases']),
      fault(`${cases.length} 种情况，${ids.length} 个代号`, `写“${example}”，顺序与下面相同`),
    )
  }
  const named = cases.map((each, index) => ({ ...each, id: ids[index] ?? each.id }))
  return { name, checklist: { id: name.id as ChecklistId, ...rest, cases: named }, report }
}

function readCases(pieces: readonly Piece[], report: Report): ChecklistCase[] {
  const cases: (ChecklistCase & { line: number })[] = []
  for (const piece of pieces) {
    const current = cases.at(-1)
    if (piece.kind === 'heading') {
      if (piece.depth !== 2) report(piece.line, fault('材料清单里只用二级标题', '每种情况写一个“## 标题”'))
      cases.push({ id: String(cases.length + 1), title: piece.text, items: [], notes: [], line: piece.line })
    } else if (!current) {
      report(piece.line, fault('第一种情况前面有内容', '放到一个“## 标题”下面'))
    } else if (piece.block.kind === 'list' && current.items.length === 0) {
      current.items.push(...piece.block.items)
    } else current.notes.push(piece.block)
  }
  if (cases.length === 0) report(1, fault('一种情况也没有', '每种情况写一个“## 标题”，下面列出材料'))
  for (const { title, items, line } of cases) {
    if (items.length === 0) report(line, fault(`“${title}”没有列出材料`, '每样材料写一行“- 材料”'))
  }
  return cases.map(({ id, title, items, notes }) => ({ id, title, items, notes }))
}
