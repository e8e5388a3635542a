import type { Content } from '../compile'
import { writeJson } from '../write'

/**
 * Writes the files that the guides import.
 * @returns the names of the files written
 */
export function writeGuides({ guides, checklists }: Pick<Content, 'guides' | 'checklists'>, folder: string): string[] {
  return writeJson({ 'guides.json': guides, 'checklists.json': checklists }, folder)
}
