import type { KeyboardEvent } from 'react'

/**
 * Accessibility attributes. WeChat reads `aria-role` and needs only taps;
 * browsers read `role` and also need keyboard support. Each gets only its own: every attribute costs setData.
 */
const isWechat = process.env.TARO_ENV === 'weapp'

const BUTTON = isWechat
  ? { 'aria-role': 'button' }
  : {
      role: 'button',
      tabIndex: 0,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        // Otherwise Space would also scroll the page.
        event.preventDefault()
        event.currentTarget.click()
      },
    }

/** A button. Give a `label` when the visible text isn't enough. */
export function asButton(label?: string) {
  return label === undefined ? BUTTON : { ...BUTTON, 'aria-label': label }
}

/** A button that expands the content after it. */
export function asDisclosure(open: boolean) {
  return { ...BUTTON, 'aria-expanded': String(open) }
}

/** A toggle or one of several choices. */
export function asChoice(chosen: boolean) {
  return { ...BUTTON, 'aria-pressed': String(chosen) }
}

/** A drawing, described in full by `words`; its parts are hidden from screen readers. */
export function asImage(words: string) {
  return { [isWechat ? 'aria-role' : 'role']: 'img', 'aria-label': words }
}

/** A heading: level 1 is the page's title. */
export function asHeading(level: 1 | 2 | 3) {
  return isWechat ? { 'aria-role': 'heading' } : { role: 'heading', 'aria-level': String(level) }
}

/** The content of the page, without the bars around it. */
export function asMain() {
  return isWechat ? {} : { role: 'main' }
}
