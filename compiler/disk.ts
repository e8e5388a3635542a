import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Folder } from './folder'

/** A content folder on this computer; problems name its files from where the command runs. */
export function diskFolder(root: string): Folder {
  return {
    names: (path) => readdirSync(join(root, path)),
    kindOf: (path) => {
      const own = join(root, path)
      if (!existsSync(own)) return undefined
      return statSync(own).isDirectory() ? 'folder' : 'file'
    },
    read: (path) => readFileSync(join(root, path)),
    shown: (path) => relative(process.cwd(), join(root, path)).split(sep).join('/'),
  }
}
