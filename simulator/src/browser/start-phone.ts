import fs from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import type { ServiceOptions } from '../service/app-service'
import { BrowserHand } from './browser-hand'
import { servePhone } from './phone-site'
import { Server } from './server'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // A swipe is the page's, not a way back in the browser.
  '--overscroll-history-navigation=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

let shared: Promise<{ browser: Browser; server: Server }> | undefined

/** The browser and the server that all simulations of this process share. */
export function sharedBrowser(): Promise<{ browser: Browser; server: Server }> {
  shared ??= start()
  return shared
}

/** Ends what the simulations shared; a later one starts it anew. */
export async function closeBrowser(): Promise<void> {
  const ending = shared
  shared = undefined
  if (!ending) return
  const { browser, server } = await ending
  await browser.close()
  await server.close()
}

async function start() {
  const server = await Server.start()
  // Without any of these it is Playwright's own, or Playwright says how to install one.
  const executablePath = process.env['CHROME_PATH'] || usualPlaces.find((path) => fs.existsSync(path))
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: flags })
  return { browser, server }
}

/** A phone in a context of its own in the shared headless browser. */
export async function startPhone(options: Omit<ServiceOptions, 'view'>) {
  const { device, problems } = options
  const { browser, server } = await sharedBrowser()
  const served = servePhone(server, options)
  const { service } = served
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
    colorScheme: device.theme,
  })
  const phone = await context.newPage()
  phone.on('pageerror', (error) => problems.add('view', error))
  await phone.goto(server.origin + served.address)
  const end = async () => {
    served.end()
    await context.close()
  }
  return { service, hand: new BrowserHand(phone, service), phone, end }
}
