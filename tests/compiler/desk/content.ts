import { join } from 'node:path'
import { diskFolder } from '../../../compiler/disk'
import { readContentTexts } from '../../../compiler/fidelity/folder'
import type { Files } from '../../../compiler/folder'

export const CONTENT = join(__dirname, '../../../src/content')

/** Today's content, with some files changed. */
export function contentFiles(changes: Readonly<Record<string, (text: string) => string>> = {}): Files {
  return new Map(
    readContentTexts(diskFolder(CONTENT)).map(({ path, text }) => [path, changes[path]?.(text) ?? text] as const),
  )
}
