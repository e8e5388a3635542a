import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diskFolder } from './disk'
import { readContentTexts } from './fidelity/folder'
import type { Files } from './folder'

/**
 * Writes the JSON files that changed, by name. Leaves the others alone, so that watchers are not triggered.
 * @returns the names of the files written
 */
export function writeJson(parts: Readonly<Record<string, unknown>>, folder: string): string[] {
  const texts = Object.entries(parts).map(([name, part]) => [name, `${JSON.stringify(part, null, 2)}\n`] as const)
  return writeTexts(Object.fromEntries(texts), folder)
}

/**
 * Writes the files that changed, by name.
 * @returns the names of the files written
 */
export function writeTexts(texts: Readonly<Record<string, string>>, folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(texts).flatMap(([name, text]) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    // Via a temporary name: a concurrent reader sees the old file or the new one, never half of one.
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, text)
    renameSync(draft, path)
    return [name]
  })
}

/**
 * Makes the texts of a content folder be these: writes those that changed, with the line ends and the byte order mark they had,
 * and removes those that are gone.
 * @returns the paths of what was changed
 */
export function writeContent(files: Files, folder: string): string[] {
  const before = new Map(readContentTexts(diskFolder(folder)).map(({ path, text }) => [path, text]))
  const changed = [...files].filter(([path, text]) => before.get(path) !== text)
  const texts = changed.map(([path, text]) => [path, inStyleOf(join(folder, path), text)] as const)
  const gone = [...before.keys()].filter((path) => !files.has(path))
  for (const path of gone) rmSync(join(folder, path))
  return [...writeTexts(Object.fromEntries(texts), folder), ...gone]
}

/** A text with the line ends and the byte order mark of the file that it replaces. */
function inStyleOf(path: string, text: string): string {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : ''
  return mark + (old.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
}
