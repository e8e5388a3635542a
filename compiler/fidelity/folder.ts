import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ContentText } from './passages'

/** All texts of a content folder, except hidden files. */
export function readContentTexts(folder: string): ContentText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:md|ya?ml|txt)$/.test(path) && !/(?:^|\/)[.~]/.test(path))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    }))
}
