import type { Content } from '../handbook/compile'
import { writeJson } from '../handbook/write'

/**
 * Writes what the guides import.
 * @returns the names of the files written
 */
export function writeGuides({ guides, checklists }: Pick<Content, 'guides' | 'checklists'>, folder: string): string[] {
  return writeJson({ 'guides.json': guides, 'checklists.json': checklists }, folder)
}
