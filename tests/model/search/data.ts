import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { compileSearch } from '../../../compiler/search/compile'
import { readLabelled } from '../../../measures/search/labelled'
import { createSearch } from '../../../src/model/search'

const ROOT = join(__dirname, '../../..')

export const content = compileContent(join(ROOT, 'src/content'))
export const data = compileSearch(content, content.synonyms)
export const { search } = createSearch(data)
export const labelled = readLabelled(join(__dirname, 'queries.jsonl'))

/** The pages found, the best first. */
export function found(query: string): (number | 'office')[] {
  return search(query).hits.map(({ id }) => id)
}
