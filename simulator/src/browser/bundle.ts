import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const source = path.resolve(__dirname, '..')
const cache = path.resolve(source, '../.cache')
const entries = { phone: 'client/shell/main.ts', page: 'client/page/main.ts', panel: 'client/panel/main.ts' }

let made: Promise<string> | undefined

/** Bundles what runs in the browser, once for each state of the sources; resolves with the folder. */
export function bundleClient(): Promise<string> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<string> {
  const folder = path.join(cache, `client-${fingerprint()}`)
  if (fs.existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  await build({
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ out, in: path.join(source, entry) })),
    outdir: unfinished,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  try {
    fs.renameSync(unfinished, folder)
  } catch {
    // Another process was faster: its result is the same.
    fs.rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256').update(fs.readFileSync(require.resolve('glass-easel')))
  for (const file of fs.readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const full = path.join(source, file)
    if (/\.(ts|css)$/.test(file) && fs.statSync(full).isFile()) hash.update(file).update(fs.readFileSync(full))
  }
  return hash.digest('hex').slice(0, 16)
}
