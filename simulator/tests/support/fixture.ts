import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const fixtures = path.resolve(__dirname, '../fixtures')
const cache = path.resolve(__dirname, '../../.cache')
const taro = require.resolve('@tarojs/cli/bin/taro')

/** Folder of a small Taro app's built package; built once for each state of its sources. */
export function builtFixture(name: 'hello' | 'forms'): string {
  const source = path.join(fixtures, name)
  const home = path.join(cache, `fixture-${name}-${fingerprint(source)}`)
  const dist = path.join(home, 'dist')
  if (fs.existsSync(dist)) return dist
  const work = `${home}.${process.pid}`
  fs.cpSync(source, work, { recursive: true })
  execFileSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: work,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' },
    stdio: 'pipe',
  })
  try {
    fs.renameSync(work, home)
  } catch {
    // Another worker was faster: its package is the same.
    fs.rmSync(work, { recursive: true, force: true })
  }
  return dist
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const full = path.join(folder, file)
    if (fs.statSync(full).isFile()) hash.update(file).update(fs.readFileSync(full))
  }
  return hash.digest('hex').slice(0, 16)
}
