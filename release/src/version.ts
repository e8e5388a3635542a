import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describeVersion } from './changelog'
import { readJson, record } from './json'
import { faultsOfRepository } from './repository'

export interface Version {
  version: string
  description: string
}

/** The version in a repository's package.json, its description from the changelog, and reasons why it can't be sent. */
export function readVersion(root: string): { version: Version; faults: string[] } {
  const { version } = record(readJson(path.join(root, 'package.json')))
  if (typeof version !== 'string') {
    return { version: { version: '', description: '' }, faults: ['package.json 里没有版本号 version。'] }
  }
  const description = describeVersion(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version)
  const faults = description === undefined ? [`CHANGELOG.md 里没有 ${version} 这一版的说明：请先写好。`] : []
  return {
    version: { version, description: description ?? '' },
    faults: [...faults, ...faultsOfRepository(root, version)],
  }
}
