import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './paths'

// By its place: WeChat's tool starts processes of its own, with the same options, in other folders.
const TYPESCRIPT = pathToFileURL(require.resolve('tsx')).href
const PRELOAD = path.join(__dirname, 'refuse-connections.js')
/** Asked for directly, not through somebody's proxy, the host can be told from any other. */
export const WECHAT = 'servicewechat.com'

export interface OfflineRun {
  status: number
  /** Standard output and standard error; empty when they were shown instead. */
  output: string
  /** What was tried to be reached, such as `servicewechat.com:443`, each once. */
  refused: string[]
}

function environment(record: string) {
  const options = `--require ${JSON.stringify(PRELOAD)} ${process.env.NODE_OPTIONS ?? ''}`
  return { ...process.env, NODE_OPTIONS: options, RELEASE_REFUSED: record, NO_PROXY: WECHAT, no_proxy: WECHAT }
}

/** Runs a script of this folder, its workers and its child processes with every connection refused. */
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
