import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { starts } from './installed'

/** The folder with the pinned versions and their hashes. */
const PINNED = path.resolve(__dirname, '../../browser')
const LOCK = 'package-lock.json'
const HOME = path.resolve(__dirname, '../../../.cache/browser')
const STARTER = 'chromium-with-chinese'
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']

/** Whether the bundled browser runs on this platform: there is only one build. */
export function isForThisMachine(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches a Chromium and a Chinese font from npm's registry into `.cache`, unless those that are pinned are there already.
 *
 * @returns the path of what starts it, or undefined, with a warning, when it cannot be had or does not start here
 */
export function bundledBrowser(): string | undefined {
  const starter = path.join(HOME, STARTER)
  try {
    if (!isComplete(PINNED, HOME)) {
      console.info('No browser here that draws Chinese: fetching one into .cache/browser …')
      rmSync(HOME, { recursive: true, force: true })
      fetchPinned(PINNED, HOME)
      unpack()
    }
    if (starts(starter)) return starter
    console.warn(`${starter} does not start on this machine.`)
  } catch (error) {
    console.warn(`The pinned browser cannot be had. ${error instanceof Error ? error.message : String(error)}`)
  }
  return undefined
}

/**
 * Installs into a folder what another one pins. npm holds what it fetches against the hashes in the lock.
 *
 * @throws Error with npm's words when something cannot be fetched or is not what is pinned
 */
export function fetchPinned(pinned: string, home: string): void {
  mkdirSync(home, { recursive: true })
  for (const file of ['package.json', LOCK, '.npmrc']) copyFileSync(path.join(pinned, file), path.join(home, file))
  const { status, error, stderr } = spawnSync('npm', ['ci'], { cwd: home, encoding: 'utf8' })
  if (status !== 0) throw new Error(error?.message ?? stderr)
}

/** Whether all that is pinned now was unpacked into a folder. */
export function isComplete(pinned: string, home: string): boolean {
  const lock = (folder: string) => readFileSync(path.join(folder, LOCK), 'utf8')
  return existsSync(path.join(home, STARTER)) && lock(home) === lock(pinned)
}

function unpack(): void {
  const packed = path.join(HOME, 'node_modules', '@sparticuz', 'chromium', 'bin')
  const executable = path.join(HOME, 'chromium')
  writeFileSync(executable, brotliDecompressSync(readFileSync(path.join(packed, 'chromium.br'))))
  chmodSync(executable, 0o755)
  const libraries = brotliDecompressSync(readFileSync(path.join(packed, 'al2023.tar.br')))
  const { status, error, stderr } = spawnSync('tar', ['-x'], { cwd: HOME, input: libraries, encoding: 'utf8' })
  if (status !== 0) throw new Error(error?.message ?? stderr)
  const fonts = path.join(HOME, 'fonts')
  mkdirSync(fonts)
  const family = path.join(HOME, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
  for (const weight of WEIGHTS) {
    copyFileSync(path.join(family, weight, `NotoSansSC_${weight}.ttf`), path.join(fonts, `${weight}.ttf`))
  }
  writeFileSync(
    path.join(HOME, 'fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fonts</cachedir></fontconfig>\n',
  )
  rmSync(path.join(HOME, 'node_modules'), { recursive: true })
  // Written last: where it is, all else is. It finds the rest beside itself, so that the folder may move.
  writeFileSync(
    path.join(HOME, STARTER),
    `#!/bin/sh
home=$(dirname "$0")
LD_LIBRARY_PATH="$home/lib" FONTCONFIG_PATH="$home" XDG_CACHE_HOME="$home" exec "$home/chromium" "$@"
`,
    { mode: 0o755 },
  )
}
