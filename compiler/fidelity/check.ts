import { fault, Problems, type Problem } from '../problems'
import {
  ADDITIONS,
  ANSWERS,
  exceptionsFor,
  isAnswered,
  isSourced,
  readExceptions,
  type Allowed,
  type Exception,
} from './exceptions'
import { misquotes, unstated, type Related } from './judge'
import { factsIn } from './facts'
import { passagesOf, type ContentText, type Passage } from './passages'
import { misquotation, refusal, UNSOURCED } from './refusals'
import { readSource, type Source } from './source'

export const HANDBOOK = 'handbook.txt'

/** Files that are not checked against the handbook, and why. */
const UNCHECKED: ReadonlyMap<string, string> = new Map([
  [HANDBOOK, 'the handbook itself'],
  [ANSWERS, 'a source of its own: every answer names where it comes from'],
  [ADDITIONS, 'what is allowed beside the handbook'],
  ['synonyms.yaml', 'what students type, right or wrong; nobody reads it as a statement'],
  ['README.md', 'for those who write content; not in the app'],
])

/** The sources that content is checked against. */
export interface Authority extends Allowed {
  source: Source
  related: Related
}

/** Reads the handbook and the allowed exceptions. Reports a missing handbook and then returns nothing. */
export function readAuthority(texts: readonly ContentText[], problems: Problems): Authority | undefined {
  const handbook = texts.find(({ path }) => path === HANDBOOK)
  const allowed = readExceptions(texts, problems)
  if (handbook) return { source: readSource(handbook.text), ...allowed, related: relatedIn(texts) }
  problems.reporterFor(HANDBOOK)(1, fault('没有这个文件，无法核对内容', '把手册的原文放在这里'))
  return undefined
}

/** Checks one content file against the handbook; returns the exceptions it needed. */
export function checkFile(
  file: ContentText,
  { source, exceptions, answers, related }: Authority,
  problems: Problems,
): Exception[] {
  if (UNCHECKED.has(file.path)) return []
  const report = problems.reporterFor(file.path)
  const all = passagesOf(file)
  const isOwn = isOfficesOwn(file, all, source)
  if (isOwn && !isSourced(answers, file.path)) report(all.find(({ key }) => key === 'answer')?.line ?? 1, UNSOURCED)
  const passages = isOwn ? all.map((passage) => (passage.key === 'question' ? asked(passage) : passage)) : all
  return passages.flatMap((passage) => {
    const misquoted = misquotes(passage, source) && !isAnswered(answers, file.path, passage.text)
    const facts = misquoted ? factsIn(passage.text) : unstated(passage, source, related)
    const allowed = facts.map((fact) => exceptionsFor(exceptions, file.path, fact))
    const refused = facts.filter((_, index) => allowed[index]?.length === 0)
    if (misquoted) {
      // The office's number may have changed since the handbook.
      if (facts.length === 0 || refused.length > 0) report(passage.line, misquotation(passage))
    } else {
      for (const fact of refused) report(passage.line, refusal(fact, passage, source))
    }
    return allowed.flat()
  })
}

/** Whether it is a question that the handbook doesn't have. */
function isOfficesOwn({ path }: ContentText, passages: readonly Passage[], { questions }: Source): boolean {
  const numbers = passages[0]?.questions ?? []
  return path.startsWith('questions/') && numbers.length > 0 && !numbers.some((number) => questions.has(number))
}

/** How students ask what the handbook doesn't: in no words but their own. */
function asked(passage: Passage): Passage {
  return { ...passage, quoted: undefined }
}

function relatedIn(texts: readonly ContentText[]): Related {
  const questions = texts.filter(({ path }) => path.startsWith('questions/')).map((file) => passagesOf(file)[0])
  return new Map(questions.flatMap((first) => (first?.questions ?? []).map((number) => [number, first?.links ?? []])))
}

/**
 * Checks all texts of a content folder against the handbook it contains: every number, date, document, article, amount and telephone
 * number, wherever it occurs. Does no I/O: texts in, problems out, with file paths relative to the folder.
 */
export function checkFidelity(texts: readonly ContentText[]): Problem[] {
  const problems = new Problems()
  const authority = readAuthority(texts, problems)
  if (!authority) return problems.sorted()
  const needed = new Set(texts.flatMap((file) => checkFile(file, authority, problems)))
  for (const exception of authority.exceptions) {
    if (exception.answered || needed.has(exception)) continue
    const what = fault(`“${exception.key}”没有用到，或者手册里已经有`, '删去它')
    problems.reporterFor(ADDITIONS)(exception.line, what)
  }
  return problems.sorted()
}
