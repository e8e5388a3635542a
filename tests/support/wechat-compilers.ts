import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where miniprogram-compiler keeps WeChat's binaries for each platform. */
const BINARIES: Partial<Record<NodeJS.Platform, { folder: string; ending: string }>> = {
  linux: { folder: 'linux', ending: '' },
  darwin: { folder: 'mac', ending: '' },
  win32: { folder: 'windows', ending: '.exe' },
}

/** WeChat's own compilers: `wcc` for wxml and wxs, `wcsc` for wxss. */
export interface WechatCompilers {
  /** Their errors for a package, with file and position; empty when it compiles. */
  faults(dist: string): string
}

/**
 * Copies WeChat's compilers to a folder where they can be run: in node_modules they are not executable.
 *
 * @returns undefined on a platform that they do not run on
 */
export function wechatCompilers(): WechatCompilers | undefined {
  const binaries = BINARIES[process.platform]
  if (!binaries) return undefined
  const { folder, ending } = binaries
  const source = path.join(path.dirname(require.resolve('miniprogram-compiler')), 'bin', folder)
  const home = path.join(__dirname, '..', '..', '.cache', 'wechat-compilers')
  mkdirSync(home, { recursive: true })
  const [wcc, wcsc] = ['wcc', 'wcsc'].map((name) => {
    const copy = path.join(home, name + ending)
    copyFileSync(path.join(source, name + ending), copy)
    chmodSync(copy, 0o755)
    return copy
  }) as [string, string]
  // Without arguments they print their usage, if they start at all.
  if ([wcc, wcsc].some((compiler) => spawnSync(compiler).error)) return undefined
  return {
    faults: (dist) =>
      run(wcc, ['-d', '-cc'], dist, /\.(wxml|wxs)$/) + run(wcsc, ['-lc', '-db', '-pc', '0'], dist, /\.wxss$/),
  }
}

function run(compiler: string, flags: string[], dist: string, endings: RegExp): string {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => endings.test(file))
  const { status, stderr } = spawnSync(compiler, [...flags, ...files], { cwd: dist, encoding: 'utf8' })
  return status === 0 ? '' : stderr || `${path.basename(compiler)} ended with ${String(status)}`
}
