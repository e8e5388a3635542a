import { callNeedsOf } from '../src/model/handbook/call-needs'
import type { LegalBasis, Question, Section } from '../src/model/handbook/types'
import { fault, type Report } from './problems'
import { findDocument, type Documents } from './documents'
import type { TextFile } from './files'
import { splitFrontMatter } from './front-matter'
import { readSections } from './markdown/sections'
import { checkParts } from './parts'
import { checkShape } from './schema/check'
import { QUESTION_FIELDS } from './schema/fields'
import { partedSchema, questionSchema, type FrontMatter } from './schema/question'
import { readYaml, type Path, type YamlData } from './yaml'

/** One question file, checked on its own; its references to other files are checked later. */
export interface Draft {
  file: string
  /** The numbers by which others may refer to it: its own and the one in its file name, if readable. */
  numbers: number[]
  /** Undefined if the front matter has problems. */
  question: Question | undefined
  report: Report
  lineOf: (path: Path) => number
}

/**
 * Reads one question file and reports its problems.
 *
 * @param documents that it may cite; citations are not checked when these could not be read
 */
export function readQuestion(file: TextFile, documents: Documents | undefined): Draft {
  const { name, report } = file
  const nameNumber = numberOfName(name, report)
  const parts = splitFrontMatter(file)
  const sections = parts ? readSections(parts.body, report) : []
  const data = parts && readYaml(parts.yaml, parts.yamlLine, report)
  const front = data && readFrontMatter(data, report)
  const lineOf = data?.lineOf ?? (() => 1)

  if (front && nameNumber !== undefined && nameNumber !== front.number) {
    const remedy = `题号改成 ${nameNumber}，或把文件改名为“${two(front.number)}-名称.md”`
    report(lineOf(['number']), fault(`题号 ${front.number} 与文件名里的 ${nameNumber} 不一致`, remedy))
  }
  if (front) checkParts(front, sections, (path, message) => report(lineOf(path), message))
  const basis = front ? readBasis(front, documents, (path, message) => report(lineOf(path), message)) : []
  return {
    file: name,
    numbers: [front?.number, nameNumber].filter((number) => number !== undefined),
    question: front && toQuestion(front, sections, basis),
    report,
    lineOf,
  }
}

function readFrontMatter(data: YamlData, report: Report): FrontMatter | undefined {
  const { value } = data
  const isParted = typeof value === 'object' && value !== null && 'parts' in value
  return checkShape<FrontMatter>(isParted ? partedSchema : questionSchema, data, QUESTION_FIELDS, report)
}

function numberOfName(name: string, report: Report): number | undefined {
  const digits = /^(\d+)-.+\.md$/.exec(name)?.[1]
  if (digits === undefined)
    report(1, fault(`文件名“${name}”开头没有题号`, '改名为“题号-名称.md”，例如 13-new-question.md'))
  return digits === undefined ? undefined : Number(digits)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function toQuestion(front: FrontMatter, sections: Section[], basis: LegalBasis[]): Question {
  const { number, title, category, stages, question, related, next } = front
  const shared = { number, title, category, stages, question, sections, basis, related, next }
  if (!('parts' in front)) {
    const { answer, unsaid } = front
    return { ...shared, answer, unsaid, ...callNeedsOf(front) }
  }
  const { parts } = front
  const unsaid = distinct([...parts.flatMap((part) => part.unsaid), ...front.unsaid])
  const hand = distinct(parts.flatMap((part) => part.hand ?? []))
  const answer = parts.map((part) => part.answer).join('')
  return { ...shared, answer, parts, unsaid, ...(hand.length > 0 && { hand }) }
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function readBasis(
  { basis }: FrontMatter,
  documents: Documents | undefined,
  report: (path: Path, message: string) => void,
): LegalBasis[] {
  if (!documents) return []
  return basis.flatMap(({ document, articles, says, ...rest }, index) => {
    const found = findDocument(document, documents)
    if (typeof found === 'string') {
      report(['basis', index, 'document'], found)
      return []
    }
    const { name, number } = found
    return [{ document: name, number, ...(articles && { articles }), says, ...rest }]
  })
}
