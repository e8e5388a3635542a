import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    // Via a temporary name: a concurrent reader sees the old file or the new one, never half of one.
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, text)
    renameSync(draft, path)
    return [name]
  })
}
