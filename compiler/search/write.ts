import type { Content } from '../compile'
import { writeJson } from '../write'
import { compileSearch } from './compile'

/**
 * Writes the files that the search imports.
 * @returns the names of the files written
 */
export function writeSearch(
  content: Pick<Content, 'questions' | 'office' | 'app' | 'synonyms'>,
  folder: string,
): string[] {
  const { lexicon, syllables } = compileSearch(content, content.synonyms)
  return writeJson({ 'lexicon.json': lexicon, 'syllables.json': { table: syllables } }, folder)
}
