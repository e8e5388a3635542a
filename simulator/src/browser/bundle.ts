import path from 'node:path'
import { build } from 'esbuild'

const client = path.resolve(__dirname, '../client')

/** What a browser loads, by file name: `page.js`, `page.css` and so on. */
export type Bundles = ReadonlyMap<string, Uint8Array>

let made: Promise<Bundles> | undefined

/** Bundles what runs in the browser, once for each process. */
export function bundleClient(): Promise<Bundles> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<Bundles> {
  const { outputFiles } = await build({
    entryPoints: ['phone', 'page', 'panel'].map((name) => ({ out: name, in: path.join(client, name, 'main.ts') })),
    outdir: client,
    write: false,
    bundle: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]))
}
