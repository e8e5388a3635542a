import { spawnSync } from 'node:child_process'
import { existsSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startPreview } from '../simulator/src'

/**
 * `npm start`: builds the WeChat package, runs it in a simulated phone on loopback, rebuilds it whenever the sources
 * or the content change, and prints where both are.
 */
const ROOT = path.join(__dirname, '..')
const DIST = path.join(ROOT, 'dist', 'weapp')
const WATCH = 'npx taro build --type weapp --watch'
// Editors save a file in several steps.
const SETTLED = 300
const PATIENCE = 180_000

function run(script: string): boolean {
  return spawnSync('npm', ['run', '-s', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Recompiles the content after each change; the build picks up the compiler's output. */
function watchContent() {
  let changes = 0
  watch(path.join(ROOT, 'src', 'content'), { recursive: true }, () => {
    const change = ++changes
    void setTimeout(SETTLED).then(() => change === changes && run('content'))
  })
}

/** Waits for this run's package; a failing build is reported in the preview. */
async function waitForPackage(since: number) {
  const file = path.join(DIST, 'app.json')
  const isBuilt = () => existsSync(file) && statSync(file).mtimeMs > since
  while (!isBuilt() && Date.now() - since < PATIENCE) await setTimeout(500)
}

async function main() {
  console.log('Building the WeChat package …')
  run('content')
  watchContent()
  const begun = Date.now()
  // Watch mode builds the same package as a release.
  process.env.NODE_ENV = 'production'
  const preview = await startPreview({ dist: DIST, build: WATCH, cwd: ROOT })
  await waitForPackage(begun)
  console.log(`
Preview         ${preview.url}
WeChat package  ${DIST}
                open ${ROOT} in WeChat DevTools to run it

Ctrl+C stops the preview.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)))
  }
}

void main()
