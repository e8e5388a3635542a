import type { Content } from '../compile'
import { writeJson } from '../write'

const NONE: Content['diagnosis'] = { symptoms: [], nodes: [], outcomes: [] }

/**
 * Writes the files that the diagnosis imports.
 * @returns the names of the files written
 */
export function writeDiagnosis({ diagnosis = NONE }: Pick<Content, 'diagnosis'>, folder: string): string[] {
  return writeJson({ 'diagnosis.json': diagnosis }, folder)
}
