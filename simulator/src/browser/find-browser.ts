import fs from 'node:fs'
import { chromium } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A Chromium on this machine: CHROME_PATH, a system's own, or Playwright's. @throws with how to get one */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`)
    return named
  }
  const found = [...usual, playwrightsOwn()].find((path) => path !== '' && fs.existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    'No Chromium was found. Install one (apt-get install chromium fonts-noto-cjk, or npx playwright-core install chromium), ' +
      'or name one in CHROME_PATH.',
  )
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
