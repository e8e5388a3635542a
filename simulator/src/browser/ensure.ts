import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { bundledBrowser, isForThisMachine } from './bundled'
import { drawsChinese, installedBrowser, namedBrowser, starts } from './installed'

/** The ways to a browser; each returns the path of one that starts, or undefined where the way leads nowhere on this machine. */
export interface Ways {
  named: () => string | undefined
  installed: () => string | undefined
  drawsChinese: () => boolean
  /** The pinned one, fetched from npm's registry; it brings its Chinese font. */
  bundled: () => string | undefined
  /** Debian's, for users who may install packages. */
  fromApt: () => string | undefined
  /** Playwright's own, downloaded if missing. */
  playwrights: () => string | undefined
  warn: (text: string) => void
}

const NONE = `No Chrome or Chromium could be found or fetched. Install one and Chinese fonts (on Debian: apt-get install
chromium fonts-noto-cjk), or name one: CHROME_PATH=/path/to/chrome npm test`

/**
 * A browser that can draw the app, the first available of: the one in CHROME_PATH, an installed one, the pinned one, Debian's,
 * Playwright's. An installed one that cannot draw Chinese comes last.
 *
 * @returns its path
 * @throws Error that says what to do when no browser can be found or CHROME_PATH is wrong
 */
export function ensureBrowser(ways: Ways = HERE): string {
  const named = ways.named()
  if (named !== undefined) return named
  const installed = ways.installed()
  if (installed !== undefined && ways.drawsChinese()) return installed
  const bundled = ways.bundled()
  if (bundled !== undefined) return bundled
  const last = ways.fromApt() ?? ways.playwrights() ?? installed
  if (last === undefined) throw new Error(NONE)
  if (!ways.drawsChinese()) ways.warn(`${last} finds no Chinese font here: what is measured of texts may be wrong.`)
  return last
}

const HERE: Ways = {
  named: namedBrowser,
  installed: installedBrowser,
  drawsChinese,
  bundled: () => (isForThisMachine() ? bundledBrowser() : undefined),
  fromApt,
  playwrights,
  warn: (text) => {
    console.warn(text)
  },
}

function fromApt(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const isDone =
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return isDone ? installedBrowser() : undefined
}

function playwrights(): string | undefined {
  const place = chromium.executablePath()
  if (!existsSync(place)) {
    const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js')
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' })
  }
  return starts(place) ? place : undefined
}
