import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { compileContent } from '../../compiler/compile'

const ROOT = path.join(__dirname, '../..')
const taro = require.resolve('@tarojs/cli/bin/taro')

/** All sources of a package besides the content. */
const SOURCES = ['src', 'config', 'compiler', 'package.json', 'babel.config.js', 'project.config.json']
const NOT_COPIED = [path.join(ROOT, 'src/content'), path.join(ROOT, 'src/generated')]

/**
 * Folder of the WeChat package with other content in place of `src/content`; rebuilt only when the sources change.
 * Takes a minute when it has to be built.
 */
export function builtWithContent(content: string): string {
  compileContent(content)
  const name = `${path.basename(content)}-${fingerprint([content, ...SOURCES.map((source) => path.join(ROOT, source))])}`
  const home = path.join(ROOT, '.cache', name)
  const dist = path.join(home, 'dist/weapp')
  if (fs.existsSync(dist)) return dist
  const work = `${home}.${process.pid}`
  for (const source of SOURCES) {
    fs.cpSync(path.join(ROOT, source), path.join(work, source), {
      recursive: true,
      filter: (file) => !NOT_COPIED.includes(file),
    })
  }
  fs.cpSync(content, path.join(work, 'src/content'), { recursive: true })
  run(work, ['--import', 'tsx', 'compiler/cli.ts', 'build'])
  run(work, [taro, 'build', '--type', 'weapp'])
  fs.renameSync(work, home)
  return dist
}

function run(folder: string, args: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' }
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' })
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(fs.readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(source: string): string[] {
  if (NOT_COPIED.includes(source)) return []
  if (fs.statSync(source).isFile()) return [source]
  return fs
    .readdirSync(source)
    .sort()
    .flatMap((name) => filesOf(path.join(source, name)))
}
