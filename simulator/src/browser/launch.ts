import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from './ensure'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // A container's shared memory may be too small for a page.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  // Without these, Chromium contacts its own hosts at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Swipes belong to the page and must not navigate back in the browser.
  '--overscroll-history-navigation=0',
  // Only this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Starts the browser without a window, with this text size as the reader's setting (16 is usual). */
export function launchBrowser({ fontSize = 16 }: { fontSize?: number } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...FLAGS, `--blink-settings=defaultFontSize=${String(fontSize)}`],
  })
}
