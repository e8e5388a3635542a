import type { Browser, Page } from 'playwright-core'
import type { ServiceOptions } from '../service/app-service'
import { BrowserHand, withDevTools } from './hand'
import { launchBrowser } from './launch'
import { servePhone } from './phone'
import { Server } from './server'

interface Shared {
  browser: Browser
  server: Server
  /** Tabs left over from earlier phones. The next phone starts three times as fast in one as in a new tab. */
  spare: Page[]
}

let shared: Promise<Shared> | undefined

/** The browser and the server shared by all simulations of this process. */
export function sharedBrowser(): Promise<Shared> {
  shared ??= start()
  return shared
}

/** Closes the shared browser and server; a later simulation restarts them. */
export async function closeBrowser(): Promise<void> {
  const ending = shared
  shared = undefined
  const { browser, server } = (await ending) ?? {}
  await browser?.close()
  await server?.close()
}

async function start(): Promise<Shared> {
  const server = await Server.start()
  const browser = await launchBrowser()
  return { browser, server, spare: [] }
}

/** A phone in a tab of its own of the shared headless browser. */
export async function startPhone(options: Omit<ServiceOptions, 'view'>) {
  const { device, problems } = options
  const { browser, server, spare } = await sharedBrowser()
  const { service, address, end: endPhone } = servePhone(server, options)
  const tab = spare.pop() ?? (await browser.newPage({ deviceScaleFactor: 2, isMobile: true, hasTouch: true }))
  await tab.setViewportSize({ width: device.width, height: device.height })
  await tab.emulateMedia({ colorScheme: device.theme, reducedMotion: 'reduce' })
  const tell = (error: Error) => problems.add('view', error)
  tab.on('pageerror', tell)
  await tab.goto(server.origin + address)
  // A swipe to the right would go back to the tab's previous phone.
  await withDevTools(tab, (session) => session.send('Page.resetNavigationHistory'))
  const end = async () => {
    endPhone()
    tab.off('pageerror', tell)
    await tab.goto('about:blank')
    spare.push(tab)
  }
  return { service, hand: new BrowserHand(tab, service), end }
}
