import { spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { startPreview } from '../simulator/src'

/**
 * `npm start`: builds the WeChat package, runs it in a simulated phone on loopback, builds it anew whenever the sources
 * or the content change, and says where both are.
 */
const ROOT = path.join(__dirname, '..')
const DIST = path.join(ROOT, 'dist', 'weapp')
const WATCH = 'npx taro build --type weapp --watch'
// Editors write a file in several steps.
const SETTLED = 300

function run(script: string): boolean {
  return spawnSync('npm', ['run', '-s', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Compiles the content after each change; the build takes up what the compiler wrote. */
function watchContent() {
  let timer: NodeJS.Timeout | undefined
  watch(path.join(ROOT, 'src', 'content'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => run('content'), SETTLED)
  })
}

async function main() {
  console.log('Building the WeChat package …')
  // What it has to say about a mistake is on the screen; the preview says it too, and builds on.
  run('build:weapp')
  // The package is the one that will be released, watched or not.
  process.env.NODE_ENV = 'production'
  watchContent()
  const preview = await startPreview({ dist: DIST, build: WATCH, cwd: ROOT })
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
