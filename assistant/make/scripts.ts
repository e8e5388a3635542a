import { build, type BuildOptions } from 'esbuild'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lean } from './lean'
import { ROOT } from './paths'

const SOURCE = join(ROOT, 'assistant')

/** What WeChat runs on iOS. */
export const OPTIONS: BuildOptions = { format: 'cjs', platform: 'neutral', target: 'es2018', charset: 'utf8' }

/** Writes the skill's scripts: one for all that the functions need, and one for each function under its own name. */
export async function writeScripts(folder: string): Promise<void> {
  const own = ['index.ts', ...readdirSync(join(SOURCE, 'apis')).map((name) => join('apis', name))]
  await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: [join(SOURCE, 'functions', 'index.ts')],
      outfile: join(folder, 'functions.js'),
      bundle: true,
      minify: true,
      plugins: [lean],
    }),
    // Their names stay: WeChat looks for the functions by them.
    build({
      ...OPTIONS,
      entryPoints: own.map((name) => join(SOURCE, name)),
      outdir: folder,
      outbase: SOURCE,
      minifyWhitespace: true,
    }),
  ])
}
