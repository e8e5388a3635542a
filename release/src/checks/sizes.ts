import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readJson, record } from '../json'
import { type Check, messageOf } from './check'

const MB = 1024 * 1024
/** WeChat's limit for the main package and for each sub-package. */
const LIMIT = 2 * MB
const MAIN = ''

/** Bytes as MiB, to two decimals. */
export const megabytes = (bytes: number) => `${(bytes / MB).toFixed(2)} MB`

/** The folders of the sub-packages in app.json, each with a trailing slash. */
function rootsIn(folder: string): string[] {
  const app = record(readJson(path.join(folder, 'app.json')))
  const packages = app.subPackages ?? app.subpackages ?? []
  const roots = Array.isArray(packages) ? packages.map((entry) => record(entry).root) : []
  return roots.filter((root) => typeof root === 'string').map((root) => `${root.replace(/^\/|\/$/g, '')}/`)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => statSync(path.join(folder, file)).isFile())
}

/** Bytes of each sub-package by its folder, and of the main package under the empty string. */
export function sizesOf(folder: string): Map<string, number> {
  const roots = rootsIn(folder)
  const sizes = new Map([MAIN, ...roots].map((root) => [root, 0]))
  for (const file of filesIn(folder)) {
    const root = roots.find((candidate) => file.startsWith(candidate)) ?? MAIN
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(path.join(folder, file)).size)
  }
  return sizes
}

export const sizes: Check = {
  name: '主包和每个分包不超过 2 MB',
  run: ({ package: folder }) => {
    try {
      const faults = [...sizesOf(folder)]
        .filter(([, bytes]) => bytes > LIMIT)
        .map(([root, bytes]) => `${root === MAIN ? '主包' : `分包 ${root}`} 有 ${megabytes(bytes)}，超过 2 MB`)
      return Promise.resolve({ faults })
    } catch (error) {
      return Promise.resolve({ faults: [`算不出大小：${messageOf(error)}`] })
    }
  },
}
