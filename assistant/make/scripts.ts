import { build, type BuildOptions } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { lean } from './lean'
import { ROOT } from './paths'

const SOURCE = join(ROOT, 'assistant')

/** What WeChat runs on iOS. */
export const OPTIONS: BuildOptions = { format: 'cjs', platform: 'neutral', target: 'es2018', charset: 'utf8' }

/** Writes the skill's scripts: one for all that the functions need, and one for each function under its own name. */
export async function writeScripts(folder: string): Promise<void> {
  await build({
    ...OPTIONS,
    entryPoints: [join(SOURCE, 'functions', 'index.ts')],
    outfile: join(folder, 'functions.js'),
    bundle: true,
    minify: true,
    plugins: [lean],
  })
  const apis = readdirSync(join(SOURCE, 'apis')).map((name) => join('apis', name))
  for (const name of ['index.ts', ...apis]) writeAsIs(name, folder)
}

/** Only without its types: WeChat looks for the functions by their names, and for what registers them. */
function writeAsIs(name: string, folder: string): void {
  const { outputText } = transpileModule(readFileSync(join(SOURCE, name), 'utf8'), {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2018, removeComments: true },
  })
  const path = join(folder, name.replace(/ts$/, 'js'))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, outputText)
}
