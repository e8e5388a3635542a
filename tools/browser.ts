import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

// Without the flags against background traffic, Chromium looks up hosts of its own at every start.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chrome or Chromium of this machine: the one that CHROME_PATH names, else the system's, else Playwright's own.
 *
 * @returns its path, or undefined when there is none
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH
  return [...(named === undefined ? [] : [named]), ...USUAL_PLACES, chromium.executablePath()].find(existsSync)
}

/**
 * Like `findBrowser`, but installs Playwright's Chromium where there is none.
 *
 * @throws Error that says how to help oneself when that fails too
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== undefined) return found
  const packageFile = createRequire(__filename).resolve('playwright-core/package.json')
  spawnSync(process.execPath, [path.join(path.dirname(packageFile), 'cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  })
  const installed = findBrowser()
  if (installed !== undefined) return installed
  throw new Error('No Chrome or Chromium found. Install one, or name it: CHROME_PATH=/path/to/chrome npm test')
}

/** Starts the browser without a window, with the text size that the reader would have set (16 is usual). */
export function launchBrowser({ fontSize = 16 }: { fontSize?: number } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...FLAGS, `--blink-settings=defaultFontSize=${String(fontSize)}`],
  })
}
