import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { checkFolder } from '../../compiler/compile'
import type { Problem } from '../../compiler/problems'

const FIXTURES = join(__dirname, '../fixtures/content')

export const VALID = join(FIXTURES, 'valid')
export const BROKEN = join(FIXTURES, 'broken')

const made: string[] = []

/** A temporary folder with the files of `folders`, later ones overriding earlier ones. */
export function folderOf(...folders: string[]): string {
  const target = mkdtempSync(join(tmpdir(), 'handbook-'))
  made.push(target)
  for (const folder of folders) cpSync(folder, target, { recursive: true })
  return target
}

/** Removes the folders made so far. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
}

/** The problems of a content folder, with file paths relative to it. */
export function problemsIn(folder: string): Problem[] {
  const shown = `${relative(process.cwd(), folder)}/`
  return checkFolder(folder).problems.map((problem) => ({ ...problem, file: problem.file.replace(shown, '') }))
}
