import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Well-formed but unused appid. */
export const NOBODY = 'wx0000000000000000'

/** Writes a throw-away RSA key to a folder and returns its path: WeChat's tool needs a key even for checks. */
export function writeThrowAwayKey(folder: string): string {
  const file = path.join(folder, 'throw-away.key')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  return file
}
