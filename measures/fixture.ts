import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const fixtures = path.resolve(__dirname, '../simulator/tests/fixtures')
const root = path.resolve(__dirname, '..')
const cache = path.resolve(__dirname, '../.cache')
const taro = require.resolve('@tarojs/cli/bin/taro')

/** The app's own build, unmodified, with the files it reads and copies. */
const BUILD = ['config', 'babel.config.js', 'src/generated/app.json', 'src/sitemap.json', 'src/ui/icons/tab']
/** Files taken from the app in addition to the fixture's own folder. */
const TAKEN: Record<Fixture, string[]> = { hello: [], forms: [], widgets: BUILD }
type Fixture = keyof typeof OUTPUT
const OUTPUT = { hello: 'dist', forms: 'dist', widgets: 'dist/weapp' }

/** Folder of a small Taro app's built package; rebuilt only when its sources change. */
export function builtFixture(name: Fixture): string {
  const source = path.join(fixtures, name)
  const taken = TAKEN[name].map((part) => ({ part, from: path.join(root, part) }))
  const home = path.join(cache, `fixture-${name}-${fingerprint([source, ...taken.map(({ from }) => from)])}`)
  const dist = path.join(home, OUTPUT[name])
  if (fs.existsSync(dist)) return dist
  const work = `${home}.${process.pid}`
  fs.cpSync(source, work, { recursive: true })
  for (const { part, from } of taken) fs.cpSync(from, path.join(work, part), { recursive: true })
  execFileSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: work,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' },
    stdio: 'pipe',
  })
  try {
    fs.renameSync(work, home)
  } catch {
    // Another worker finished first, with the same package.
    fs.rmSync(work, { recursive: true, force: true })
  }
  return dist
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(fs.readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(source: string): string[] {
  if (fs.statSync(source).isFile()) return [source]
  return fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(source, file))
    .filter((file) => fs.statSync(file).isFile())
    .sort()
}
