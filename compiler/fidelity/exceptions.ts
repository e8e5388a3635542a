import type { z } from 'zod'
import { fault, type Problems } from '../problems'
import { checkShape } from '../schema/check'
import type { Fields } from '../schema/fields'
import { readYaml, type Path } from '../yaml'
import { canonical } from './canonical'
import { ADDITIONS_FIELDS, additionsSchema, ANSWERS_FIELDS, answersSchema } from './exceptions-schema'
import { factsIn, type Fact } from './facts'
import type { ContentText } from './passages'
import { says } from './source'

export const ADDITIONS = 'additions.yaml'
export const ANSWERS = 'answers.yaml'

/** A fact that content may state though it is not in the handbook. */
export interface Exception {
  key: string
  /** Files or folders in which it may be stated; everywhere when empty. */
  paths: readonly string[] | undefined
  /** Answers of the office may also name amounts and opening hours. */
  answered: boolean
  line: number
}

/** What content may state though it is not in the handbook. */
export interface Allowed {
  exceptions: Exception[]
  /** Answers of the office, which may be quoted like the handbook. */
  answers: Answer[]
}

export interface Answer {
  text: string
  /** Files or folders in which it may be quoted. */
  paths: readonly string[]
}

/** Reads `additions.yaml` and `answers.yaml`, each of which may be missing, and reports their problems. */
export function readExceptions(texts: readonly ContentText[], problems: Problems): Allowed {
  const additions = read(texts, ADDITIONS, additionsSchema, ADDITIONS_FIELDS, problems)
  const answers = read(texts, ANSWERS, answersSchema, ANSWERS_FIELDS, problems)
  const exceptions = [
    ...(additions?.data.additions ?? []).flatMap(({ facts, in: paths }, index) =>
      facts.flatMap((text, place) => {
        const line = additions?.lineOf(['additions', index, 'facts', place]) ?? 1
        const found = factsIn(text)
        checkAddition(text, found, (message) => problems.reporterFor(ADDITIONS)(line, message))
        return found.map(({ key }) => ({ key, paths, answered: false, line }))
      }),
    ),
    ...(answers?.data.answers ?? []).flatMap(({ text, where }, index) => {
      const line = answers?.lineOf(['answers', index]) ?? 1
      return factsIn(text).map(({ key }) => ({ key, paths: where, answered: true, line }))
    }),
  ]
  return { exceptions, answers: (answers?.data.answers ?? []).map(({ text, where }) => ({ text, paths: where })) }
}

/** Whether an answer of the office has these words, for a file that may quote it. */
export function isAnswered(answers: readonly Answer[], path: string, words: string): boolean {
  return answers.some(
    ({ text, paths }) => isWithin(path, paths) && says({ text: canonical(text), facts: new Map() }, words),
  )
}

/** Whether an answer of the office belongs to a file. */
export function isSourced(answers: readonly Answer[], path: string): boolean {
  return answers.some(({ paths }) => isWithin(path, paths))
}

/** The exceptions that allow a file to state a fact. */
export function exceptionsFor(exceptions: readonly Exception[], path: string, { key, kind }: Fact): Exception[] {
  const needsAnswer = kind === 'amount' || kind === 'hours'
  return exceptions.filter(
    (each) =>
      each.key === key && (each.answered || !needsAnswer) && (each.paths === undefined || isWithin(path, each.paths)),
  )
}

/** Whether a file is one of these, or lies in one of these folders. */
export function isWithin(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place.replace(/\/$/, '')}/`))
}

function checkAddition(text: string, facts: readonly Fact[], report: (message: string) => void): void {
  if (facts.length === 0) report(fault(`“${text}”里没有数字、日期、文件名等`, '删去它：这样的文字不用写在这里'))
  if (facts.some(({ kind }) => kind === 'amount' || kind === 'hours')) {
    report(fault(`“${text}”是金额或办公时间，不能写在这里`, `要有学位办的答复，写进 ${ANSWERS}`))
  }
}

function read<T>(
  texts: readonly ContentText[],
  name: string,
  schema: z.ZodType<T>,
  fields: Fields,
  problems: Problems,
): { data: T; lineOf: (path: Path) => number } | undefined {
  const file = texts.find(({ path }) => path === name)
  if (!file) return undefined
  const report = problems.reporterFor(name)
  const yaml = readYaml(file.text, 1, report)
  const data = yaml && checkShape(schema, yaml, fields, report)
  return data && { data, lineOf: yaml.lineOf }
}
