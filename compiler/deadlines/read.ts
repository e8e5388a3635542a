import type { RuleId } from '../../src/generated/ids'
import { RULES } from '../../src/model/deadlines/rules'
import type { RuleWords } from '../../src/model/deadlines/words'
import type { DeadlineEntry } from '../../src/model/handbook/types'
import { checkHand, type KnownHand } from '../call-needs'
import { findDocument, type Documents } from '../documents'
import { distinctIds, readName, type FileName } from '../file-name'
import type { TextFile } from '../files'
import { fault, type Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml, type Path } from '../yaml'
import { deadlineFields } from './fields'
import { deadlineSchema, type DeadlineFile } from './schema'

export interface Deadlines {
  /** The words of the rules, in the order of their files. */
  words: RuleWords[]
  entries: DeadlineEntry[]
  /** Ids of all rules that have a file, those with problems too. */
  ids: ReadonlySet<string>
}

/** What a rule's words may refer to. */
export interface Known {
  /** Numbers of the questions that exist. */
  numbers: ReadonlySet<number>
  /** Nothing where they could not be read: then what is cited is not checked. */
  documents: Documents | undefined
  hand: KnownHand
}

interface Draft {
  name: FileName | undefined
  words?: RuleWords
  entry?: DeadlineEntry
  report: Report
}

/** Reads the words of the rules and reports what is wrong in them. */
export function readDeadlines(files: readonly TextFile[], known: Known): Deadlines {
  const drafts = files.map((file) => readFile(file, known)).sort((a, b) => (a.name?.order ?? 0) - (b.name?.order ?? 0))
  return {
    ids: distinctIds(drafts),
    words: drafts.flatMap(({ words }) => words ?? []),
    entries: drafts.flatMap(({ entry }) => entry ?? []),
  }
}

function readFile(file: TextFile, known: Known): Draft {
  const { text, report } = file
  const name = readName(file)
  const rule = RULES.find(({ id }) => id === name?.id)
  if (name && !rule) {
    const remedy = `文件名的代号从这些里选：${RULES.map(({ id }) => id).join('、')}；新的规则要先写程序`
    report(1, fault(`没有名为“${name.id}”的日期规则`, remedy))
  }
  const data = rule && readYaml(text, 1, report)
  const content = data && checkShape(deadlineSchema(rule), data, deadlineFields(rule), report)
  if (!content) return { name, report }
  const { title, link, basis, ...words } = content
  const reportAt = (path: Path, message: string) => report(data.lineOf(path), message)
  checkHand(content, known.hand, reportAt)
  const cited = readBasis(basis, known, reportAt)
  // `generated/ids.ts` is written from these very names.
  const id = rule.id as RuleId
  return { name, report, words: { id, title, ...words, basis: cited }, entry: { id, title, link } }
}

function readBasis(
  basis: DeadlineFile['basis'],
  { numbers, documents }: Known,
  report: (path: Path, message: string) => void,
): RuleWords['basis'] {
  return basis.flatMap(({ document: id, article, question, for: only }, index) => {
    // Without any question all numbers would be wrong, which is not what is wrong.
    if (numbers.size > 0 && !numbers.has(question)) {
      const remedy = `改成已有的题号：${[...numbers].sort((a, b) => a - b).join('、')}`
      report(['basis', index, 'question'], fault(`没有题号为“${question}”的问题`, remedy))
    }
    if (!documents) return []
    const rest = { ...(article !== undefined && { article }), question, ...(only !== undefined && { for: only }) }
    if (id === undefined) return [{ document: documents.handbook, ...rest }]
    const found = findDocument(id, documents)
    if (typeof found !== 'string') return [{ document: found.name, number: found.number, ...rest }]
    report(['basis', index, 'document'], found)
    return []
  })
}
