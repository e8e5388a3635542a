import type { FromPhone, PageStart, PhoneMethods, ToPhone } from '../../browser/protocol'
import type { ChromeState } from '../../chrome/state'
import { findOne, fromWire, type WireTarget } from '../../target'
import type { ViewEvent } from '../../view'
import { domReader } from '../reader'
import { drawBottom, drawTop } from './bars'
import { h } from './dom'
import { drawSheet, drawToast } from './sheets'
import './chrome.css'

declare global {
  interface Window {
    /** For the hand that taps: what matches on the open sheet. */
    findOnSheet: (target: WireTarget) => Element
  }
}

const site = location.pathname.split('/')[1] ?? ''
const socket = new WebSocket(`ws://${location.host}/${site}/socket`)
const files = `/${site}/package`
const post = (message: FromPhone) => socket.send(JSON.stringify(message))
const send = (event: ViewEvent) => post({ event })

const frames = h('div.frames')
const [top, bottom, overlay] = [h('div'), h('div'), h('div')]
const pages = new Map<number, HTMLIFrameElement>()
let shownSheet = 0

async function openPage(page: PageStart): Promise<void> {
  const frame = h('iframe', {
    name: `page-${page.id}`,
    title: page.route,
    src: `/${site}/page/${page.route}`,
  }) as HTMLIFrameElement
  frame.dataset['hidden'] = 'true'
  frame.style.backgroundColor = page.styles.background
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    frames.append(frame)
  })
  pages.set(page.id, frame)
  frameOf(page.id).start(page, send)
}

function frameOf(page: number) {
  const frame = pages.get(page)?.contentWindow
  if (!frame) throw new Error(`Page ${page} is not open`)
  return frame.weappPage
}

function drawChrome(state: ChromeState): void {
  document.documentElement.dataset['theme'] = state.theme
  top.replaceChildren(drawTop(state, send))
  const below = drawBottom(state, files, send)
  bottom.replaceChildren(
    ...(below ? [below] : []),
    h(`div.home${below ? '.on-bar' : ''}${state.safeBottom ? '' : '.none'}`),
  )
  frames.style.top = `${top.firstElementChild?.classList.contains('bare') ? 0 : state.statusBar + 44}px`
  frames.style.bottom = below ? `${49 + state.safeBottom}px` : '0'
  const toast = state.toast ? drawToast(state.toast) : null
  overlay.querySelector('.toast-layer')?.remove()
  if (toast) overlay.append(toast)
  if ((state.sheet?.id ?? 0) === shownSheet) return
  shownSheet = state.sheet?.id ?? 0
  overlay.querySelector('.layer')?.remove()
  const { sheet } = state
  if (sheet) overlay.prepend(drawSheet(sheet, (answer) => send({ kind: 'answer', sheet: sheet.id, answer })))
}

const done = (act: () => void) => {
  act()
  return Promise.resolve()
}

const methods: PhoneMethods = {
  openPage,
  update: (page, json) =>
    done(() => {
      frameOf(page).update(json)
      // Laid out before it counts as shown.
      void pages.get(page)?.contentDocument?.body.offsetHeight
    }),
  showPage: (page) => done(() => pages.forEach((frame, id) => (frame.dataset['hidden'] = String(id !== page)))),
  closePage: (page) =>
    done(() => {
      pages.get(page)?.remove()
      pages.delete(page)
    }),
  drawChrome: (state) => done(() => drawChrome(state)),
  answerPicker: (page, node, type, detail) => done(() => frameOf(page).answerPicker(node, type, detail)),
  restyle: (page, styles) =>
    done(() => {
      const frame = pages.get(page)
      if (frame) frame.style.backgroundColor = styles.background
      frameOf(page).restyle(styles)
    }),
  scrollTo: (page, position) => done(() => frameOf(page).scrollTo(position)),
  idle: async () => void (await Promise.all([...pages.keys()].map((page) => frameOf(page).idle()))),
  query: (page, queries) => Promise.resolve(frameOf(page).query(queries)),
}

async function answer({ id, method, args }: ToPhone): Promise<void> {
  try {
    const run = methods[method] as (...all: unknown[]) => Promise<unknown>
    post({ id, result: await run(...args) })
  } catch (error) {
    post({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

window.findOnSheet = (target) =>
  findOne(domReader, overlay.querySelector('.layer') ?? overlay, fromWire(target)) as Element
addEventListener('error', (event) => send({ kind: 'problem', source: 'view', message: event.message }))
socket.addEventListener('message', (event) => void answer(JSON.parse(String(event.data)) as ToPhone))
document.body.append(frames, top, bottom, overlay)
