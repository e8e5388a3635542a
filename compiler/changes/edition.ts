import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { dataOf } from '../edit/yaml-node'
import type { Files } from '../folder'
import type { Changes } from './format'

const DIGITS = 16

/** A short mark of a text: equal texts have equal ones. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(text)).slice(0, DIGITS)
}

/** The edition that files are: its name as readers see it, and a mark of all their texts. */
export function editionOf(files: Files): Changes['edition'] {
  const app = dataOf(files.get('app.yaml') ?? '')?.value
  const has = (key: string): string[] => {
    const value: unknown = typeof app === 'object' && app !== null ? Reflect.get(app, key) : undefined
    return typeof value === 'string' && value !== '' ? [value] : []
  }
  const texts = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => `${path}\n${digestOf(text)}`)
  return { name: [...has('edition'), ...has('changed')].join(' ') || '没有版次', digest: digestOf(texts.join('\n')) }
}
