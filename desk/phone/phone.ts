import type { FromPhone, MoreForPhone, ToPhone } from './messages'
import { findText } from './find-text'

/** A page that is empty for so long has failed, in milliseconds. */
const PATIENCE = 8000
/** Pages are drawn in steps: a place on it may take so long to appear, and then to stay where it is, in milliseconds. */
const SETTLED = 400
const STEADY = 1000
const DARK = /\(prefers-color-scheme:\s*dark\)/g

declare global {
  // The compiled content that the app's build takes instead of its own files: see `config/desk-content-loader.cjs`.
  var handbookContent: Record<string, unknown>
}

/**
 * The phone in the desk's frame: asks the desk for the content, then runs the app with it.
 * @param style of the app's browser build
 * @param script of the app's browser build
 */
export function startPhone(style: string, script: string): void {
  let started = false
  window.addEventListener('message', ({ source, data }: MessageEvent<ToPhone | MoreForPhone>) => {
    // Nobody but the desk around it is listened to.
    if (source !== window.parent) return
    if ('more' in data) Object.assign(globalThis.handbookContent, data.more)
    else if (!started) {
      started = true
      run(data, style, script)
    }
  })
  tell({ kind: 'waiting' })
}

function run({ content, look, hash, find, scrolled }: ToPhone, style: string, script: string): void {
  globalThis.handbookContent = { ...content }
  window.location.replace(hash)
  // The theme is chosen in the desk, whatever this computer's own is.
  add('style', style.replace(DARK, look.dark ? 'all' : 'not all'))
  document.documentElement.style.fontSize = `${16 * look.letters}px`
  document.documentElement.style.colorScheme = look.dark ? 'dark' : 'light'
  const app = document.createElement('div')
  app.id = 'app'
  document.body.append(app)
  window.addEventListener('error', ({ message }) => tell({ kind: 'failed', message }))
  window.addEventListener('unhandledrejection', ({ reason }) => tell({ kind: 'failed', message: String(reason) }))
  add('script', script)
  until(
    () => document.querySelector('.screen') !== null,
    PATIENCE,
    (isDrawn) => {
      if (isDrawn) settle(() => scroll(find, scrolled))
      else tell({ kind: 'failed', message: '没有显示出来' })
    },
  )
}

/** Scrolls to the words being edited, or else to where the phone before was; returns whether that is there. */
function scroll(find: string | undefined, scrolled: number): boolean {
  const page = shownPage()
  if (!page) return false
  const found = find === undefined ? undefined : findText(page, find)
  if (found) found.scrollIntoView({ block: 'center', behavior: 'instant' })
  else page.scrollTo({ top: scrolled, behavior: 'instant' })
  return found !== undefined || (find === undefined && page.scrollTop === scrolled)
}

/** Scrolls until the place has appeared, shows the page then, and keeps the place while the rest of the page comes. */
function settle(scrolls: () => boolean): void {
  let isTouched = false
  for (const touch of ['wheel', 'pointerdown', 'keydown']) {
    window.addEventListener(touch, () => {
      isTouched = true
    })
  }
  until(scrolls, SETTLED, () => {
    watch()
    until(
      () => isTouched || !scrolls(),
      STEADY,
      () => undefined,
    )
  })
}

/** The page on top: Taro scrolls it, not the window. */
function shownPage(): Element | undefined {
  return [...document.querySelectorAll('.taro_page_show')].at(-1)
}

function watch(): void {
  tell({ kind: 'drawn', ...place() })
  const moved = () => {
    tell({ kind: 'moved', ...place(), scrolled: shownPage()?.scrollTop ?? 0 })
  }
  moved()
  window.addEventListener('hashchange', moved)
  window.addEventListener('popstate', moved)
  window.addEventListener('scroll', moved, { passive: true, capture: true })
  new MutationObserver(moved).observe(document.head, { subtree: true, childList: true, characterData: true })
}

function place() {
  return { title: document.title, hash: window.location.hash }
}

function add(tag: 'style' | 'script', text: string): void {
  const element = document.createElement(tag)
  element.textContent = text
  document.head.append(element)
}

/** Waits for something, at most so many milliseconds; then says whether it has come. */
function until(hasCome: () => boolean, patience: number, then: (came: boolean) => void): void {
  const end = performance.now() + patience
  const look = () => {
    const came = hasCome()
    if (came || performance.now() > end) then(came)
    // Frames that are not seen are not animated.
    else setTimeout(look, 16)
  }
  look()
}

function tell(message: FromPhone): void {
  // A page opened from a folder has no origin that could be named.
  window.parent.postMessage(message, '*')
}
