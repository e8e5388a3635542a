import { execFile } from 'node:child_process'
import { existsSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startPreview, type Preview } from '../simulator/src'

/**
 * `npm start`: builds the WeChat package, runs it in a simulated phone on loopback, rebuilds it whenever the sources
 * or the content change, and prints where both are.
 */
const ROOT = path.join(__dirname, '..')
const DIST = path.join(ROOT, 'dist', 'weapp')
const WATCH = 'npx taro build --type weapp --watch'
// Editors save a file in several steps.
const SETTLED = 300
const CONTENT_WRONG = '内容有错，手机里还是改错之前的内容'
const CONTENT_UNWATCHED = '内容的修改不再自动编译，请重新启动预览'
const PATIENCE = 180_000

/** Compiles the content; resolves with what is wrong with it, if anything. */
function compileContent(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', 'content'], { cwd: ROOT }, (error, _output, complaints) => {
      if (error) console.error(complaints || error.message)
      resolve(error ? complaints || error.message : undefined)
    })
  })
}

/** Recompiles the content after each change; the build picks up the compiler's output, and the panel shows its errors. */
function watchContent(preview: Preview) {
  let changes = 0
  let last = Promise.resolve()
  const recompile = async () => preview.alert(CONTENT_WRONG, await compileContent())
  const watcher = watch(path.join(ROOT, 'src', 'content'), { recursive: true }, () => {
    const change = ++changes
    void setTimeout(SETTLED).then(() => {
      if (change === changes) last = last.then(recompile)
    })
  })
  watcher.on('error', (error) => preview.alert(CONTENT_UNWATCHED, error.message))
}

/** Waits for this run's package; a failing build is reported in the preview. */
async function waitForPackage(since: number) {
  const file = path.join(DIST, 'app.json')
  const isBuilt = () => existsSync(file) && statSync(file).mtimeMs > since
  while (!isBuilt() && Date.now() - since < PATIENCE) await setTimeout(500)
}

async function main() {
  console.log('Building the WeChat package …')
  const wrong = await compileContent()
  const begun = Date.now()
  // Watch mode builds the same package as a release.
  process.env.NODE_ENV = 'production'
  const preview = await startPreview({ dist: DIST, build: WATCH, cwd: ROOT })
  preview.alert(CONTENT_WRONG, wrong)
  watchContent(preview)
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
