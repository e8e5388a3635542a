import fs from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
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

interface Shared {
  browser: Browser
  server: Server
  /** Tabs that a phone left empty. The next one starts thrice as fast in them as in a new tab. */
  spare: Page[]
}

let shared: Promise<Shared> | undefined

/** The browser and the server that all simulations of this process share. */
export function sharedBrowser(): Promise<Shared> {
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
  return { browser, server, spare: [] }
}

/** A phone in a tab of its own of the shared headless browser. */
export async function startPhone(options: Omit<ServiceOptions, 'view'>) {
  const { device, problems } = options
  const { browser, server, spare } = await sharedBrowser()
  const served = servePhone(server, options)
  const { service } = served
  const phone = spare.pop() ?? (await browser.newPage({ deviceScaleFactor: 2, isMobile: true, hasTouch: true }))
  await phone.setViewportSize({ width: device.width, height: device.height })
  await phone.emulateMedia({ colorScheme: device.theme, reducedMotion: 'reduce' })
  const tell = (error: Error) => problems.add('view', error)
  phone.on('pageerror', tell)
  await phone.goto(server.origin + served.address)
  await forgetHistory(phone)
  const end = async () => {
    served.end()
    phone.off('pageerror', tell)
    await phone.goto('about:blank')
    spare.push(phone)
  }
  return { service, hand: new BrowserHand(phone, service), phone, end }
}

/** A swipe to the right would lead back to the phone that had the tab before. */
async function forgetHistory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.resetNavigationHistory')
  await session.detach()
}
