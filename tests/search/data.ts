import { join } from 'node:path'
import { compileContent } from '../../scripts/handbook/compile'
import { compileSearch } from '../../scripts/search/compile'
import { readLabelled } from '../../scripts/search/labelled'
import { createSearch } from '../../src/search'

const ROOT = join(__dirname, '../..')

export const content = compileContent(join(ROOT, 'src/content'))
export const data = compileSearch(content, content.synonyms)
export const { search } = createSearch(data)
export const labelled = readLabelled(join(__dirname, 'queries.jsonl'))

/** The pages found, the best first. */
export function found(query: string): (number | 'office')[] {
  return search(query).hits.map(({ id }) => id)
}
