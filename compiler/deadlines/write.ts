import type { Content } from '../compile'
import { writeJson } from '../write'

/**
 * Writes what the deadline calculator imports.
 * @returns the names of the files written
 */
export function writeDeadlines({ deadlines }: Pick<Content, 'deadlines'>, folder: string): string[] {
  return writeJson({ 'deadlines.json': deadlines }, folder)
}
