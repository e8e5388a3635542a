import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from './ensure'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // A container's shared memory may be too small for a page.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  // Without these, Chromium looks up hosts of its own at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A swipe is the page's, not a way back in the browser.
  '--overscroll-history-navigation=0',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Starts the browser without a window, with the text size that the reader would have set (16 is usual). */
export function launchBrowser({ fontSize = 16 }: { fontSize?: number } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...FLAGS, `--blink-settings=defaultFontSize=${String(fontSize)}`],
  })
}
