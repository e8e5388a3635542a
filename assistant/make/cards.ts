import { build } from 'esbuild'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths'
import { OPTIONS } from './scripts'

const SOURCE = join(ROOT, 'assistant')
const CARDS = join(SOURCE, 'components')

/** Writes the cards into the skill's folder: one script and one style for all, and the files of each card. */
export async function writeCards(skill: string): Promise<void> {
  const cards = readdirSync(CARDS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = cards.map(({ name }) => join('components', name, 'index'))
  const scripts = files.map((file) => join(SOURCE, `${file}.ts`))
  const shared = { entryPoints: [join(SOURCE, 'cards', 'index.ts')], outfile: join(skill, 'cards.js') }
  await build({ ...OPTIONS, ...shared, bundle: true, minify: true })
  await build({ ...OPTIONS, entryPoints: scripts, outdir: skill, outbase: SOURCE, minifyWhitespace: true })
  for (const file of files) {
    cpSync(join(SOURCE, `${file}.json`), join(skill, `${file}.json`))
    writeTight(`${file}.wxml`, skill)
  }
  for (const file of ['components/card', ...files]) writeTight(`${file}.wxss`, skill)
}

/** Copies a template or a style without what only its readers need: comments, and white space around line breaks. */
function writeTight(file: string, skill: string): void {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[^]*?\*\//g, '')
  writeFileSync(join(skill, file), text.replace(/\s*\n\s*/g, '\n').trim())
}
