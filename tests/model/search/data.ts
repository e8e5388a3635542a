import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { compileSearch } from '../../../compiler/search/compile'
import { readLabelled } from '../../../measures/search/labelled'
import { createSearch } from '../../../src/model/search'

const ROOT = join(__dirname, '../../..')

/** How many questions there were when the queries were labelled: which of them a later one answers, no label says. */
const LABELLED_QUESTIONS = 12

const whole = compileContent(join(ROOT, 'src/content'))
export const content = {
  ...whole,
  questions: whole.questions.filter(({ number }) => number <= LABELLED_QUESTIONS),
}

export const data = compileSearch(content, content.synonyms)
export const { search } = createSearch(data)
export const labelled = readLabelled(join(__dirname, 'queries.jsonl'))

/** The pages found, the best first. */
export function found(query: string): (number | 'office')[] {
  return search(query).hits.map(({ id }) => id)
}
