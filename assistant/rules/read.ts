import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PackageFiles } from './problem'

/** The text files of a built package. */
export function readPackage(folder: string): PackageFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => /\.(?:js|json|wxml|wxss|md)$/.test(name))
      .map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  )
}
