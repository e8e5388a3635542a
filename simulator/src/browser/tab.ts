import fs from 'node:fs'
import {
  chromium,
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Frame,
  type JSHandle,
  type Page,
} from 'playwright-core'
import type { PageView } from '../page/page-view'
import { show, type Target } from '../page/target'
import type { AppService, ServiceOptions } from '../service/app-service'
import type { Direction, Hand } from '../view'
import { servePhone } from './phone'
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
  // A swipe is the page's, not a way back in the browser.
  '--overscroll-history-navigation=0',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
const limit = { timeout: 10000 }

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
  const { browser, server } = (await ending) ?? {}
  await browser?.close()
  await server?.close()
}

async function start(): Promise<Shared> {
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
  const { service, address, end: endPhone } = servePhone(server, options)
  const tab = spare.pop() ?? (await browser.newPage({ deviceScaleFactor: 2, isMobile: true, hasTouch: true }))
  await tab.setViewportSize({ width: device.width, height: device.height })
  await tab.emulateMedia({ colorScheme: device.theme, reducedMotion: 'reduce' })
  const tell = (error: Error) => problems.add('view', error)
  tab.on('pageerror', tell)
  await tab.goto(server.origin + address)
  // A swipe to the right would lead back to the phone that had the tab before.
  await withDevTools(tab, (session) => session.send('Page.resetNavigationHistory'))
  const end = async () => {
    endPhone()
    tab.off('pageerror', tell)
    await tab.goto('about:blank')
    spare.push(tab)
  }
  return { service, hand: new BrowserHand(tab, service), end }
}

/** A finger on the drawn phone: every tap is a touch where the thing is, and fails when something covers it. */
export class BrowserHand implements Hand {
  constructor(
    readonly tab: Page,
    private readonly service: AppService,
  ) {}

  /** The frame of the page on top. */
  frame(): Frame {
    const frame = this.tab.frame({ name: `page-${this.service.page().id}` })
    if (!frame) throw new Error(`${this.service.page().route} is not in the browser`)
    return frame
  }

  async look<T, A>(read: (page: PageView, arg: A) => T, arg: A): Promise<T> {
    const page: JSHandle<PageView> = await this.frame().evaluateHandle(() => window.weappPage)
    return page.evaluate<T, A>(read as never, arg)
  }

  async tap(target: Target): Promise<void> {
    await this.touch(await this.element(target), show(target))
  }

  async press(name: string): Promise<void> {
    const found = await this.tab.$(`[data-press="${name}"]`)
    if (!found) throw new Error(`The phone shows no "${name}"`)
    await this.touch(found, name)
  }

  async type(target: Target, text: string, rest: () => Promise<void>): Promise<void> {
    await this.focus(target)
    await this.tab.keyboard.press('ControlOrMeta+a')
    await this.tab.keyboard.press('Delete')
    for (const letter of text) {
      await rest()
      await this.tab.keyboard.insertText(letter)
    }
  }

  async submit(target: Target): Promise<void> {
    await this.focus(target)
    await this.tab.keyboard.press('Enter')
  }

  async swipe(target: Target, to: Direction): Promise<void> {
    const element = await this.element(target)
    await this.touch(element, show(target), true)
    const box = await element.boundingBox()
    if (!box) throw new Error(`${show(target)} is not shown`)
    const { width, height, statusBar } = this.service.device
    // The middle of what is on the screen: a page may be longer.
    const y = (Math.max(box.y, statusBar) + Math.min(box.y + box.height, height)) / 2
    const sign = to === 'left' ? -1 : 1
    const start = box.x + box.width * (0.5 - sign * 0.3)
    const at = (distance: number) => [{ x: Math.max(1, Math.min(width - 1, start + sign * distance)), y }]
    await withDevTools(this.tab, async (session) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints })
      await send('touchStart', at(0))
      for (const distance of [40, 80, 120, 160]) await send('touchMove', at(distance))
      await send('touchEnd', [])
    })
  }

  async choose(value: number[], confirm: string): Promise<void> {
    for (const [wheel, n] of value.entries()) {
      const row = `[data-wheel="${wheel}"] [data-number="${n}"]`
      await this.touch(await this.tab.waitForSelector(row, limit), row)
      await this.tab.waitForSelector(`${row}[aria-selected="true"]`, limit)
    }
    await this.press(confirm)
  }

  /** Milliseconds until the first content is on the screen, on a browser slowed so many times. */
  async timeToContent(open: () => Promise<void>, cpuRate: number): Promise<number> {
    const { service, tab } = this
    let time = NaN
    await withDevTools(tab, async (session) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate })
      const start = performance.now()
      const shown = new Promise((resolve) => {
        service.onRecord = ({ kind }) => kind === 'setData' && resolve(undefined)
      })
      const opened = open()
      // The view is asked for this update by the next tick.
      await Promise.race([shown, opened])
      await service.shown
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      time = performance.now() - start
      await opened
    })
    return time
  }

  private async element(target: Target): Promise<ElementHandle> {
    const found = await this.frame().evaluateHandle((target) => window.weappPage.element(target), target)
    const element = found.asElement()
    if (!element) throw new Error(`${show(target)} is not an element`)
    return element
  }

  private async focus(target: Target): Promise<void> {
    const element = await this.element(target)
    await this.touch(element, show(target))
    await element.focus()
  }

  /** Taps an element, or only tries whether a finger would reach it. */
  private async touch(element: ElementHandle, what: string, trial = false): Promise<void> {
    try {
      await element.tap({ ...limit, trial })
    } catch (cause) {
      throw new Error(`${what} cannot be tapped: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
}

/** Does something with a tab that only Chromium's DevTools can. */
export async function withDevTools(tab: Page, act: (session: CDPSession) => Promise<unknown>): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  await act(session)
  await session.detach()
}
