import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Well-formed, and nobody's. */
export const NOBODY = 'wx0000000000000000'

/** Writes an RSA key that opens nothing into a folder, and returns its file: WeChat's tool reads one even to check. */
export function writeThrowAwayKey(folder: string): string {
  const file = path.join(folder, 'throw-away.key')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  return file
}
