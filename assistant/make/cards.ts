import { build } from 'esbuild'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths'
import { OPTIONS } from './scripts'

const CARDS = join(ROOT, 'assistant', 'components')

/** Writes all cards into the skill's folder, each with its script and its style whole: nothing is shared at run time. */
export async function writeCards(skill: string): Promise<void> {
  const entries = readdirSync(CARDS, { withFileTypes: true })
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  await Promise.all(
    names.map((name) => writeCard(join(CARDS, name, 'index'), join(skill, 'components', name, 'index'))),
  )
}

async function writeCard(from: string, to: string): Promise<void> {
  for (const ending of ['.json', '.wxml']) cpSync(from + ending, to + ending)
  const script = { entryPoints: [`${from}.ts`], outfile: `${to}.js` }
  await build({ ...OPTIONS, ...script, bundle: true, minify: true })
  await build({
    entryPoints: [`${from}.wxss`],
    outfile: `${to}.wxss`,
    loader: { '.wxss': 'css' },
    bundle: true,
    minifyWhitespace: true,
  })
}
