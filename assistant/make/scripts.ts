import { build, type BuildOptions } from 'esbuild'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lean } from './lean'
import { ROOT } from './paths'

const SOURCE = join(ROOT, 'assistant')
const CARDS = join(SOURCE, 'components')

/** What WeChat runs on iOS. */
const OPTIONS: BuildOptions = { format: 'cjs', platform: 'neutral', target: 'es2018', charset: 'utf8' }

/** The names of the cards, each a folder of `components`. */
export const cardNames = () =>
  existsSync(CARDS)
    ? readdirSync(CARDS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(CARDS, entry.name, 'index.json')))
        .map(({ name }) => name)
    : []

/** Writes the skill's scripts: one for all that the functions need, one for each function under its own name, one for each card. */
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
    ...cardNames().map((name) =>
      build({
        ...OPTIONS,
        entryPoints: [join(CARDS, name, 'index.ts')],
        outfile: join(folder, 'components', name, 'index.js'),
        bundle: true,
        minify: true,
      }),
    ),
  ])
}
