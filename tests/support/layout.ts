import type { Frame, Page } from 'playwright-core'

/** Parts that extend beyond the side of the screen, or whose text is cut off. */
export function overflowing(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect()
        const { overflowX, overflowY } = getComputedStyle(part)
        const clips =
          (overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) ||
          (overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1)
        return width > 0 && (left < -1 || right > window.innerWidth + 1 || clips)
      })
      .map((part) => `${part.className}: ${(part.textContent ?? '').slice(0, 30)}`),
  )
}

/** Tap targets that are too small: WeChat requires 20 px, we require 44. */
export function tooSmall(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('[role=button]')]
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect()
        const inText = getComputedStyle(part).display === 'inline'
        return height > 0 && (height < 43.5 || (!inText && width < 43.5))
      })
      .map((part) => `${part.className}: ${(part.textContent ?? '').slice(0, 30)}`),
  )
}
