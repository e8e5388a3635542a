import {
  calculate,
  createCalculator,
  parseDate,
  readInputs,
  type CalendarDate,
  type Milestone,
  type Result,
  type WordedRule,
} from '@/model/deadlines'
import { readDeadlines } from '../../../compiler/deadlines/read'
import { readDocuments } from '../../../compiler/documents'
import { diskFolder } from '../../../compiler/disk'
import { readContentFiles } from '../../../compiler/files'
import { Problems } from '../../../compiler/problems'

/** The words of the handbook's own rules, and nothing else of its content: that is all that has to be read again for each mutant. */
function handbookWords() {
  const problems = new Problems()
  const { deadlines, documents } = readContentFiles(diskFolder('src/content'), problems)
  const numbers = new Set(Array.from({ length: 12 }, (_, index) => index + 1))
  const { words } = readDeadlines(deadlines, {
    numbers,
    documents: documents && readDocuments(documents),
    hand: undefined,
  })
  if (problems.sorted().length > 0) throw new Error(JSON.stringify(problems.sorted()))
  return words
}

export const WORDS = handbookWords()

/** The handbook's own calculator. */
export const { rules: RULES, find: findRule } = createCalculator(WORDS)

/** The rule with this id; throws when there is none. */
export function ruleNamed(id: string): WordedRule {
  const rule = findRule(id)
  if (!rule) throw new Error(`no such rule: ${id}`)
  return rule
}

/** A date that must exist. */
export function day(text: string): CalendarDate {
  const date = parseDate(text)
  if (!date) throw new Error(`no such day: ${text}`)
  return date
}

/** The answer of a rule to raw inputs; throws when they are refused. */
export function answer(id: string, inputs: Record<string, string>, today: string): Result {
  const rule = ruleNamed(id)
  const read = readInputs(rule, inputs)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return calculate(rule, read.values, day(today))
}

/** `apply-before ..2025-09-09 about advice`: a milestone in one line. */
export function line({ id, start, end, year, approximate, advice }: Milestone): string {
  const when = start || end ? `${start ?? ''}..${end ?? ''}` : String(year)
  return [id, when, approximate && 'about', advice && 'advice'].filter(Boolean).join(' ')
}

export const noticesOf = (result: Result) => result.notices.map(({ id }) => id)
