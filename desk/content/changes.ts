import { changesBetween, type Changes, type Source } from '../../compiler/desk'
import type { Files } from '../../compiler/folder'
import { readYaml } from '../../compiler/yaml'
import { isSame } from './choices'
import { isRecord } from './values'

interface Made {
  edition: Files
  files: Files
  /** The date in China, YYYY-MM-DD. */
  today: string
  by?: string
}

/** What was changed in the desk since the edition, with the office's new answers. */
export function changesOf({ edition, files, today, by }: Made): Changes {
  const old = answersIn(edition)
  const sources = answersIn(files).filter((answer) => !old.some((each) => isSame(each, answer)))
  return changesBetween({ base: edition, edited: files, made: today, sources, ...(by !== undefined && { by }) })
}

/** Whether there is anything to export. */
export function isEmpty({ files, sources }: Changes): boolean {
  return files.length === 0 && sources.length === 0
}

/** The answers that are complete: others can't be exported yet. */
function answersIn(files: Files): Source[] {
  const data = readYaml(files.get('answers.yaml') ?? '', 1, () => undefined)?.value
  const answers = isRecord(data) && Array.isArray(data.answers) ? data.answers : []
  return answers.filter(isSource)
}

function isSource(answer: unknown): answer is Source {
  if (!isRecord(answer)) return false
  const { text, source, where } = answer
  return isFilled(text) && isFilled(source) && Array.isArray(where) && where.length > 0 && where.every(isFilled)
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
