import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './find-browser'
import { Server } from './server'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
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
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, args: flags })
  return { browser, server }
}
