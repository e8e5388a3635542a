import type { FromPhone, Phone, ToPhone } from '../../browser/phone'
import { findOne, type Target } from '../../target'
import type { ViewEvent } from '../../view'
import { h } from '../dom'
import { domReader } from '../reader'
import { drawBottom, drawTop } from './bars'
import { drawSheet, drawToast } from './sheets'
import './phone.css'

declare global {
  interface Window {
    /** For the hand that taps: what matches on the open sheet. */
    findOnSheet: (target: Target) => Element
  }
}

const [, site = ''] = location.pathname.split('/')
const socket = new WebSocket(`ws://${location.host}/${site}/socket`)
const post = (message: FromPhone) => socket.send(JSON.stringify(message))
const send = (event: ViewEvent) => post({ event })

const frames = h('div.frames')
const [bars, sheetPlace, toastPlace] = [h('div'), h('div'), h('div')]
const pages = new Map<number, HTMLIFrameElement>()
let shownSheet = 0
/** The event of a frame that was taken away. */
const gone = 'gone'

function windowOf(page: number): Window {
  const frame = pages.get(page)?.contentWindow
  if (!frame) throw new Error(`Page ${page} is not open`)
  return frame
}

const later = <T>(act: () => T) => Promise.resolve().then(act)

const methods: Phone = {
  async openPage(page) {
    const { id, route: title, styles } = page
    const frame = h<HTMLIFrameElement>('iframe', { name: `page-${id}`, title, src: `/${site}/page/${title}` })
    frame.hidden = true
    frame.style.backgroundColor = styles.background
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true })
      frames.append(frame)
    })
    pages.set(id, frame)
    windowOf(id).weappPage.start(page, send)
  },
  update: (page, json) =>
    later(() => {
      windowOf(page).weappPage.update(json)
      // Laid out before it counts as shown.
      void windowOf(page).document.body.offsetHeight
    }),
  showPage: (page) => later(() => pages.forEach((frame, id) => (frame.hidden = id !== page))),
  closePage: (page) =>
    later(() => {
      const frame = pages.get(page)
      pages.delete(page)
      frame?.remove()
      frame?.dispatchEvent(new Event(gone))
    }),
  drawChrome: (state) =>
    later(() => {
      const { bar, sheet, toast, statusBar, safeBottom } = state
      document.documentElement.style.colorScheme = state.theme
      const bottom = drawBottom(state, `/${site}/package`, send)
      const home = safeBottom ? h('div.home') : null
      bars.replaceChildren(...[drawTop(state, send), bottom, home].filter((part) => part !== null))
      frames.style.top = bar.shown ? `${statusBar + 44}px` : '0'
      frames.style.bottom = bottom ? `${49 + safeBottom}px` : '0'
      toastPlace.replaceChildren(...(toast ? [drawToast(toast)] : []))
      if ((sheet?.id ?? 0) === shownSheet) return
      shownSheet = sheet?.id ?? 0
      const answer = (answer: unknown) => send({ kind: 'answer', sheet: shownSheet, answer })
      sheetPlace.replaceChildren(...(sheet ? [drawSheet(sheet, answer)] : []))
    }),
  answerPicker: (page, ...answer) => later(() => windowOf(page).weappPage.answerPicker(...answer)),
  restyle: (page, styles) =>
    later(() => {
      const frame = pages.get(page)
      if (frame) frame.style.backgroundColor = styles.background
      windowOf(page).weappPage.restyle(styles)
    }),
  scrollTo: (page, top) => later(() => windowOf(page).scrollTo({ top })),
  async idle() {
    // A page that is closed meanwhile would never answer: its timers end with it.
    const closed = (page: number) => new Promise((resolve) => pages.get(page)?.addEventListener(gone, resolve))
    const rest = [...pages.keys()].map((page) => Promise.race([windowOf(page).weappPage.idle(), closed(page)]))
    await Promise.all(rest)
  },
}

async function answer({ id, method, args }: ToPhone): Promise<void> {
  try {
    const run = methods[method] as (...all: unknown[]) => Promise<unknown>
    post({ id, result: await run(...args) })
  } catch (error) {
    post({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

window.findOnSheet = (target) => findOne(domReader, sheetPlace, target) as Element
addEventListener('error', (event) => send({ kind: 'problem', source: 'view', message: event.message }))
socket.addEventListener('message', (event) => void answer(JSON.parse(String(event.data)) as ToPhone))
document.body.append(frames, bars, sheetPlace, toastPlace)
