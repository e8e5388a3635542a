import * as glass from 'glass-easel'
import { dispatch, PageView, type MakeTemplates } from '../page/page-view'
import type { PageStart, ViewEvent } from '../view'
import './page.css'

declare global {
  interface Window {
    /** Starts the page in this frame; called by the surrounding phone. */
    startPage(start: PageStart, tell: (event: ViewEvent) => void): void
    weappPage: PageView
    /** Made by `templates.js`. */
    weappTemplates: MakeTemplates
  }
}

window.startPage = (start, tell) => {
  const context = new glass.CurrentWindowBackendContext()
  context.onEvent((target, type, detail, options) => dispatch(target, type, detail, options))
  const page = new PageView(start, window.weappTemplates, context, tell)
  window.weappPage = page
  glass.addGlobalErrorListener((error: unknown) => page.problem(error))
  glass.addGlobalWarningListener((message: string) => {
    if (!message.includes('is not a valid property')) page.problem(message)
    return false
  })
  addEventListener('error', ({ message }) => page.problem(message))
  addEventListener('unhandledrejection', ({ reason }) => page.problem(reason))
  addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    page.problem(`asks the network for ${blockedURI}`, 'network'),
  )
  const place = document.createElement('span')
  document.body.append(place)
  glass.Element.replaceDocumentElement(page.root, document.body as never, place as never)
  letMouseTouch()
}

const touches = { pointerdown: 'touchstart', pointermove: 'touchmove', pointerup: 'touchend' }

/** Turns mouse events into touches, so that desktop users can swipe. */
function letMouseTouch(): void {
  let held: EventTarget | null = null
  for (const [pointer, touch] of Object.entries(touches) as [keyof typeof touches, string][]) {
    const hear = (event: PointerEvent) => {
      if (pointer === 'pointerdown') held = event.target
      if (event.pointerType !== 'mouse' || !held) return
      const { clientX, clientY, pageX, pageY } = event
      const finger = new Touch({ identifier: 0, target: held, clientX, clientY, pageX, pageY })
      const down = pointer === 'pointerup' ? [] : [finger]
      held.dispatchEvent(new TouchEvent(touch, { bubbles: true, touches: down, changedTouches: [finger] }))
      if (pointer === 'pointerup') held = null
    }
    addEventListener(pointer, hear, { capture: true })
  }
}
