import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './paths'

// An absolute path: WeChat's tool starts processes in other folders with the same options.
const TYPESCRIPT = pathToFileURL(require.resolve('tsx')).href
const PRELOAD = path.join(__dirname, 'refuse-connections.js')
/** Proxies are disabled so that the attempted host can be seen. */
export const WECHAT = 'servicewechat.com'

export interface OfflineRun {
  status: number
  /** Standard output and standard error; empty when they were shown instead. */
  output: string
  /** The hosts it tried to reach, such as `servicewechat.com:443`, without duplicates. */
  refused: string[]
}

function environment(record: string) {
  const options = `--require ${JSON.stringify(PRELOAD)} ${process.env.NODE_OPTIONS ?? ''}`
  return { ...process.env, NODE_OPTIONS: options, RELEASE_REFUSED: record, NO_PROXY: WECHAT, no_proxy: WECHAT }
}

/** Runs a script of this folder, with its workers and child processes, refusing all connections. */
export function runOffline(script: string, args: string[], output: 'show' | 'keep'): OfflineRun {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'release-offline-'))
  const record = path.join(folder, 'refused')
  try {
    const run = spawnSync(process.execPath, ['--import', TYPESCRIPT, script, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment(record),
      stdio: output === 'show' ? 'inherit' : 'pipe',
    })
    if (run.error) throw run.error
    const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []
    const text = output === 'show' ? '' : run.stdout + run.stderr
    return { status: run.status ?? 1, output: text, refused: [...new Set(lines)] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
