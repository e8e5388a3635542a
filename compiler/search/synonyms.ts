import type { HitId } from '../../src/model/search/types'
import type { TextFile } from '../files'
import { fault, type Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml, type Path } from '../yaml'
import { typedForm } from './characters'
import { checkLacking, type Titled } from './lacking'
import { SYNONYMS_FIELDS, synonymsSchema, type Synonyms } from './synonyms-schema'

/** What groups of words may name, and what the search must find. */
interface Known {
  /** Of the questions that exist. */
  numbers: ReadonlySet<number>
  advisers?: readonly string[] | undefined
  /** The questions that can be read. */
  questions?: readonly Titled[]
}

/** Reads `synonyms.yaml` and reports its problems. */
export function readSynonyms(
  { text, report }: TextFile,
  { numbers, advisers = [], questions = [] }: Known,
): Synonyms | undefined {
  const data = readYaml(text, 1, report)
  const synonyms = data && checkShape(synonymsSchema, data, SYNONYMS_FIELDS, report)
  if (!synonyms) return undefined
  const reportAt = (path: Path, message: string) => report(data.lineOf(path), message)
  checkWords(synonyms, reportAt)
  checkPages(synonyms, numbers, reportAt)
  checkNames(synonyms, reportAt)
  checkAdvisers(synonyms, advisers, reportAt)
  checkLacking(synonyms, questions, reportAt)
  return synonyms
}

type ReportAt = (path: Path, message: string) => ReturnType<Report>

/** Every word, as typed, must have one meaning. */
function checkWords({ groups, ignored }: Synonyms, report: ReportAt): void {
  const owners = new Map<string, string>()
  const check = (word: string, owner: string, path: Path) => {
    const form = typedForm(word)
    const known = owners.get(form)
    if (form === '') report(path, fault(`“${word}”里没有汉字、字母或数字`, '换成同学会打的字，或删去它'))
    else if (known !== undefined) report(path, fault(`“${word}”重复了，“${known}”里已经有`, '只留一处'))
    else owners.set(form, owner)
  }
  groups.forEach(({ name, words }, index) => {
    words.forEach((word, place) => check(word, name, ['groups', index, 'words', place]))
  })
  ignored.forEach((word, place) => check(word, 'ignored', ['ignored', place]))
}

function checkPages({ groups, combinations }: Synonyms, numbers: ReadonlySet<number>, report: ReportAt): void {
  const check = (list: string) => (entry: { questions: HitId[] }, index: number) => {
    entry.questions.forEach((page, place) => {
      if (page === 'office' || numbers.has(page)) return
      const remedy = `改成已有的题号：${[...numbers].sort((a, b) => a - b).join('、')}`
      report([list, index, 'questions', place], fault(`没有题号为“${page}”的问题`, remedy))
    })
  }
  groups.forEach(check('groups'))
  combinations.forEach(check('combinations'))
}

function checkNames({ groups, combinations }: Synonyms, report: ReportAt): void {
  const names = groups.map(({ name }) => name)
  combinations.forEach(({ when }, index) => {
    when.forEach((name, place) => {
      if (names.includes(name)) return
      report(
        ['combinations', index, 'when', place],
        fault(`没有名为“${name}”的词组`, `从这些里选：${names.join('、')}`),
      )
    })
  })
}

function checkAdvisers({ groups }: Synonyms, advisers: readonly string[], report: ReportAt): void {
  groups.forEach(({ ask }, index) => {
    if (ask === undefined || advisers.includes(ask)) return
    const remedy = `先在 suggestions.yaml 的 advisers 里写好“${ask}”，或删去这一行`
    report(['groups', index, 'ask'], fault(`不知道“${ask}”是谁`, remedy))
  })
}
