import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const LINUX = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/snap/bin/chromium',
]

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
)

/** Where Chrome and its kin usually lie. */
const PLACES: readonly string[] = [...LINUX, ...MAC.flatMap((place) => [`/${place}`, path.join(os.homedir(), place)])]

/** Whether a browser is there and starts: some are only a hint to install it, others lack a library of the system. */
export function starts(browser: string): boolean {
  return spawnSync(browser, ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * The browser in CHROME_PATH.
 *
 * @returns its path, or undefined when the variable is not set
 * @throws Error when it names something that is not there or does not start
 */
export function namedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (!named) return undefined
  if (starts(named)) return named
  const fault = existsSync(named) ? 'does not start' : 'is not there'
  throw new Error(`CHROME_PATH names ${named}, which ${fault}. Correct it, or unset it.`)
}

/** The path of a Chrome or Chromium of this machine that starts, or undefined when there is none. */
export function installedBrowser(places = PLACES): string | undefined {
  return places.find((place) => existsSync(place) && starts(place))
}

/** Whether Chinese can be drawn here; assumed when the fonts cannot be listed. */
export function drawsChinese(): boolean {
  if (process.platform !== 'linux') return true
  const { error, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return error !== undefined || stdout.trim() !== ''
}
