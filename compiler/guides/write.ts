import type { Content } from '../compile'
import { writeJson } from '../write'

/**
 * Writes the files that the guides import.
 * @returns the names of the files written
 */
export function writeGuides(
  { guides, checklists, screens }: Pick<Content, 'guides' | 'checklists' | 'screens'>,
  folder: string,
): string[] {
  return writeJson({ 'guides.json': guides, 'checklists.json': checklists, 'screens.json': screens }, folder)
}
