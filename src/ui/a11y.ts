import type { KeyboardEvent } from 'react'

/**
 * Attributes that tell assistive technology what a part is. WeChat reads `aria-role` and lets the finger act;
 * browsers read `role` and need a keyboard's way too. Each gets its own only: every attribute costs setData.
 */
const isWechat = process.env.TARO_ENV === 'weapp'

const BUTTON = isWechat
  ? { 'aria-role': 'button' }
  : {
      role: 'button',
      tabIndex: 0,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        // Space would scroll the page too.
        event.preventDefault()
        event.currentTarget.click()
      },
    }

/** A part that acts when tapped. `label` where the visible text doesn't say enough. */
export function asButton(label?: string) {
  return label === undefined ? BUTTON : { ...BUTTON, 'aria-label': label }
}

/** A button that unfolds what follows it. */
export function asDisclosure(open: boolean) {
  return { ...BUTTON, 'aria-expanded': String(open) }
}

/** One of several choices that are switched on and off. */
export function asChoice(chosen: boolean) {
  return { ...BUTTON, 'aria-pressed': String(chosen) }
}

/** A drawing, which `words` tell in full; what it is made of is passed over. */
export function asImage(words: string) {
  return { [isWechat ? 'aria-role' : 'role']: 'img', 'aria-label': words }
}

/** A heading: level 1 is the page's title. */
export function asHeading(level: 1 | 2 | 3) {
  return isWechat ? { 'aria-role': 'heading' } : { role: 'heading', 'aria-level': String(level) }
}

/** The content of the page, apart from bars around it. */
export function asMain() {
  return isWechat ? {} : { role: 'main' }
}
