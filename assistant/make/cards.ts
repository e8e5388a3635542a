import { build, type BuildOptions } from 'esbuild'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const CARDS = join(__dirname, '..', 'components')

const OPTIONS: BuildOptions = { bundle: true, charset: 'utf8', logLevel: 'error' }

/** The names of the cards, each a folder of `components`. */
export const cardNames = (): string[] =>
  readdirSync(CARDS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Writes all cards into the folder of the skill, each with its script and its style whole: nothing is shared at run time. */
export async function writeCards(skill: string): Promise<void> {
  await Promise.all(cardNames().map((name) => writeCard(name, skill)))
}

async function writeCard(name: string, skill: string): Promise<void> {
  const [from, to] = [CARDS, join(skill, 'components')].map((folder) => join(folder, name, 'index')) as [string, string]
  for (const ending of ['.json', '.wxml']) cpSync(from + ending, to + ending)
  await build({
    ...OPTIONS,
    entryPoints: [`${from}.ts`],
    outfile: `${to}.js`,
    minify: true,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2018',
  })
  await build({ ...OPTIONS, entryPoints: [`${from}.wxss`], outfile: `${to}.wxss`, loader: { '.wxss': 'css' } })
}
