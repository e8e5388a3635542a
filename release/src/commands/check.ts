import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkPackage } from '../check'
import { install } from '../install'
import { DIST } from '../paths'

/** `npm run release:check`, or `npm run release:check -- --dist FOLDER` for a package other than the one in dist. */
function folder(): string | undefined {
  try {
    const { values } = parseArgs({ options: { dist: { type: 'string', default: DIST } } })
    return path.resolve(values.dist)
  } catch {
    console.error('用法：npm run release:check，或 npm run release:check -- --dist 文件夹')
    return undefined
  }
}

const chosen = folder()
process.exitCode = chosen !== undefined && install() && checkPackage(chosen) ? 0 : 1
