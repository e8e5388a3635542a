import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The folder with the pinned versions and their hashes. */
const PINNED = path.resolve(__dirname, '../../browser')
const PINNED_FILES = ['package.json', 'package-lock.json', '.npmrc']
const HOME = path.resolve(__dirname, '../../../.cache/browser')
const STARTER = path.join(HOME, 'chromium-with-chinese')
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']

/** Whether the bundled browser runs on this platform: there is only one build. */
export function isForThisMachine(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches a Chromium and a Chinese font from npm's registry into `.cache`, unless they are there already. npm checks
 * the downloads against the hashes in `simulator/browser/package-lock.json` and rejects mismatches.
 *
 * @returns the path of the executable, or undefined on failure, which npm or tar has reported
 */
export function bundledBrowser(): string | undefined {
  if (existsSync(STARTER)) return STARTER
  rmSync(HOME, { recursive: true, force: true })
  mkdirSync(HOME, { recursive: true })
  for (const file of PINNED_FILES) copyFileSync(path.join(PINNED, file), path.join(HOME, file))
  const isFetched = spawnSync('npm', ['ci'], { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  return isFetched && unpack() ? STARTER : undefined
}

function unpack(): boolean {
  const packed = path.join(HOME, 'node_modules', '@sparticuz', 'chromium', 'bin')
  const executable = path.join(HOME, 'chromium')
  writeFileSync(executable, brotliDecompressSync(readFileSync(path.join(packed, 'chromium.br'))))
  chmodSync(executable, 0o755)
  const libraries = brotliDecompressSync(readFileSync(path.join(packed, 'al2023.tar.br')))
  if (spawnSync('tar', ['-x'], { cwd: HOME, input: libraries, stdio: ['pipe', 'ignore', 'inherit'] }).status !== 0)
    return false
  const fonts = path.join(HOME, 'fonts')
  mkdirSync(fonts)
  const family = path.join(HOME, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
  for (const weight of WEIGHTS) {
    copyFileSync(path.join(family, weight, `NotoSansSC_${weight}.ttf`), path.join(fonts, `${weight}.ttf`))
  }
  writeFileSync(
    path.join(HOME, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>\n`,
  )
  rmSync(path.join(HOME, 'node_modules'), { recursive: true })
  // Written last: if it exists, so does everything else.
  writeFileSync(
    STARTER,
    `#!/bin/sh\nLD_LIBRARY_PATH='${HOME}/lib' FONTCONFIG_PATH='${HOME}' exec '${executable}' "$@"\n`,
    { mode: 0o755 },
  )
  return true
}
