import type { CDPSession, ElementHandle, Frame, JSHandle, Page } from 'playwright-core'
import type { PageView } from '../page/page-view'
import { show, type Target } from '../page/target'
import type { AppService } from '../service/app-service'
import type { Direction, Hand } from '../view'

/** A finger on the drawn phone: every tap is a touch at the element's position, and fails when something covers it. */
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
    await this.touchChrome(`[data-press="${name}"]`)
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
    // The middle of the visible part: a page may be longer.
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
    for (const [wheel, n] of value.entries()) await this.touchChrome(`[data-wheel="${wheel}"] [data-number="${n}"]`)
    await this.press(confirm)
  }

  /** Milliseconds until the first content is on screen, in a browser slowed down by this factor. */
  async timeToContent(open: () => Promise<void>, cpuRate: number): Promise<number> {
    const { tab } = this
    let time = NaN
    await withDevTools(tab, async (session) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate })
      const start = performance.timeOrigin + performance.now()
      // By the browser's own clock: this process is busy with the scripts.
      const shown = tab.evaluate(async () => {
        // No named functions: tsx would wrap them in a helper that the browser lacks.
        let page: HTMLIFrameElement | null
        do {
          await new Promise(requestAnimationFrame)
          page = document.querySelector('iframe:not([hidden])')
        } while (!page?.contentDocument?.body.textContent)
        // The frame with the content has been painted when the next one begins.
        await new Promise(requestAnimationFrame)
        return performance.timeOrigin + performance.now()
      })
      const opened = open()
      await opened
      time = (await shown) - start
    })
    return time
  }

  private async element(target: Target): Promise<ElementHandle> {
    const found = await this.frame().evaluateHandle((target) => window.weappPage.element(target), target)
    const element = found.asElement()
    if (!element) throw new Error(`${show(target)} is not an element`)
    return element
  }

  private async touchChrome(selector: string): Promise<void> {
    const found = await this.tab.$(selector)
    if (!found) throw new Error(`The phone shows no ${selector}`)
    await this.touch(found, selector)
  }

  private async focus(target: Target): Promise<void> {
    const element = await this.element(target)
    await this.touch(element, show(target))
    await element.focus()
  }

  /** Taps an element, or only checks whether a finger would reach it. */
  private async touch(element: ElementHandle, what: string, trial = false): Promise<void> {
    try {
      await element.tap({ timeout: 10000, trial })
    } catch (cause) {
      throw new Error(`${what} cannot be tapped: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
}

/** Runs something on a tab that needs Chromium's DevTools protocol. */
export async function withDevTools(tab: Page, act: (session: CDPSession) => Promise<unknown>): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  await act(session)
  await session.detach()
}
