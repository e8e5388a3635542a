import type { ElementHandle, Frame, Page } from 'playwright-core'
import { pickerIndexes } from '../chrome/picker'
import type { Direction, Hand } from '../hand'
import type { AppService } from '../service/app-service'
import { show, type Target } from '../target'

const limit = { timeout: 10000 }

/** A finger on the drawn phone: every tap is a touch where the thing is, and fails when something covers it. */
export class BrowserHand implements Hand {
  constructor(
    private readonly phone: Page,
    private readonly service: AppService,
  ) {}

  /** The frame of the page on top. */
  frame(): Frame {
    const frame = this.phone.frame({ name: `page-${this.service.page().id}` })
    if (!frame) throw new Error(`${this.service.page().route} is not in the browser`)
    return frame
  }

  async tap(target: Target): Promise<void> {
    const { sheet } = this.service.chrome
    const found = sheet
      ? await this.phone.evaluateHandle((target) => window.findOnSheet(target), target)
      : await this.find(target)
    await this.touch(found.asElement(), show(target))
  }

  async type(target: Target, text: string): Promise<void> {
    await this.focus(target)
    await this.phone.keyboard.press('ControlOrMeta+a')
    await this.phone.keyboard.press('Delete')
    for (const letter of text) {
      await this.service.settle()
      await this.phone.keyboard.insertText(letter)
    }
  }

  async submit(target: Target): Promise<void> {
    await this.focus(target)
    await this.phone.keyboard.press('Enter')
  }

  async swipe(target: Target, to: Direction): Promise<void> {
    const found = await this.find(target)
    const element = await this.touch(found.asElement(), show(target), { trial: true })
    const box = await element.boundingBox()
    if (!box) throw new Error(`${show(target)} is not shown`)
    const { width, height, statusBar } = this.service.device
    // The middle of what is on the screen: a page may be longer.
    const y = (Math.max(box.y, statusBar) + Math.min(box.y + box.height, height)) / 2
    const sign = to === 'left' ? -1 : 1
    const start = box.x + box.width * (0.5 - sign * 0.3)
    const inside = (x: number) => Math.max(1, Math.min(width - 1, x))
    const session = await this.phone.context().newCDPSession(this.phone)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    const at = (distance: number) => [{ x: inside(start + sign * distance), y }]
    await send('touchStart', at(0))
    for (const distance of [40, 80, 120, 160]) await send('touchMove', at(distance))
    await send('touchEnd', [])
    await session.detach()
  }

  tapTab(index: number): Promise<void> {
    return this.tapChrome(`tab-${index}`)
  }

  tapBack(): Promise<void> {
    return this.tapChrome('back')
  }

  async choose(value: string): Promise<void> {
    const { sheet } = this.service.chrome
    if (!sheet?.picker) throw new Error('No picker is open')
    await this.phone.locator('.wheels[data-ready]').waitFor(limit)
    for (const [wheel, row] of pickerIndexes(sheet.picker, value).entries()) {
      const selector = `[data-wheel="${wheel}"] [data-row="${row}"]`
      await this.touch(await this.phone.waitForSelector(selector, limit), selector)
      await this.phone.waitForSelector(`${selector}[aria-selected="true"]`, limit)
    }
    await this.tap({ text: '确定' })
  }

  async scrollToBottom(): Promise<void> {
    await this.frame().evaluate(async () => {
      scrollTo({ top: document.documentElement.scrollHeight })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
  }

  count(target: Target): Promise<number> {
    return this.frame().evaluate((target) => window.weappPage.count(target), target)
  }

  text(target?: Target): Promise<string> {
    return this.frame().evaluate((target) => window.weappPage.text(target), target)
  }

  attribute(target: Target, name: string): Promise<string> {
    const key = name === 'aria-role' ? 'role' : name
    return this.frame().evaluate(({ target, key }) => window.weappPage.find(target).getAttribute(key) ?? '', {
      target,
      key,
    })
  }

  private find(target: Target) {
    return this.frame().evaluateHandle((target) => window.weappPage.find(target), target)
  }

  private async focus(target: Target): Promise<void> {
    const found = await this.frame().evaluateHandle((target) => {
      const match = window.weappPage.find(target)
      return match.querySelector<HTMLElement>('.wx-field') ?? match
    }, target)
    await this.touch(found.asElement(), show(target))
    await found.asElement()?.focus()
  }

  private async tapChrome(name: string): Promise<void> {
    const found = await this.phone.$(`[data-tap="${name}"]:not([hidden])`)
    if (!found) throw new Error(`The phone shows no "${name}"`)
    await this.touch(found, name)
  }

  /** Taps an element, or only tries whether a finger would reach it. */
  private async touch(element: ElementHandle | null, what: string, { trial = false } = {}): Promise<ElementHandle> {
    if (!element) throw new Error(`${what} is not an element`)
    if (await element.evaluate((node) => (node as Element).closest('wx-button[disabled]') !== null)) {
      throw new Error(`${what} is disabled`)
    }
    try {
      await element.tap({ ...limit, trial })
    } catch (error) {
      throw new Error(`${what} cannot be tapped: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
    return element
  }
}
