import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
)

/** The usual locations of Chrome and similar browsers. */
const PLACES: readonly string[] = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/snap/bin/chromium',
  ...MAC.flatMap((place) => [`/${place}`, path.join(os.homedir(), place)]),
]

/**
 * The browser in CHROME_PATH.
 *
 * @returns its path, or undefined when the variable is not set
 * @throws Error when it names a file that is not there
 */
export function namedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (!named) return undefined
  if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there. Correct it, or unset it.`)
  return named
}

/** The path of an installed Chrome or Chromium, or undefined when there is none. */
export function installedBrowser(): string | undefined {
  return PLACES.find((place) => existsSync(place))
}

/** Whether Chinese can be drawn here; assumed when the fonts cannot be listed. */
export function drawsChinese(): boolean {
  if (process.platform !== 'linux') return true
  const { error, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return error !== undefined || stdout.trim() !== ''
}
