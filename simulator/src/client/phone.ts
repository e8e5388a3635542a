import type { FromPhone, ToPhone } from '../browser/remote-view'
import type { View } from '../view'
import { drawBars } from './bars'
import { h } from './dom'
import './phone.css'
import { drawSheet, drawToast, wheelValue } from './sheets'

const [, site = ''] = location.pathname.split('/')
const socket = new WebSocket(`ws://${location.host}/${site}/socket`)
const post = (message: FromPhone) => socket.send(JSON.stringify(message))

const frames = h('div.frames')
const [bars, sheetPlace, toastPlace] = [h('div'), h('div'), h('div')]
const pages = new Map<number, HTMLIFrameElement>()
let shownSheet: number | undefined

function windowOf(page: number): Window {
  const frame = pages.get(page)?.contentWindow
  if (!frame) throw new Error(`Page ${page} is not open`)
  return frame
}

const view: View = {
  async openPage(page) {
    const { id, route } = page
    const attributes = { name: `page-${id}`, title: route, src: `/${site}/page/${route}`, hidden: '' }
    const frame = h<HTMLIFrameElement>('iframe', attributes)
    pages.set(id, frame)
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true })
      frames.append(frame)
    })
    windowOf(id).startPage(page, (event) => post({ event }))
  },
  update(page, json) {
    windowOf(page).weappPage.update(json)
    // Laid out before it counts as shown.
    void windowOf(page).document.body.offsetHeight
  },
  showPage: (page) => pages.forEach((frame, id) => (frame.hidden = id !== page)),
  closePage(page) {
    pages.get(page)?.remove()
    pages.delete(page)
  },
  drawChrome(state) {
    const { bar, tabs, sheet, toast, statusBar, safeBottom } = state
    document.documentElement.style.colorScheme = state.theme
    frames.style.inset = `${bar ? statusBar + 44 : 0}px 0 ${tabs ? 49 + safeBottom : 0}px`
    frames.style.backgroundColor = state.ground
    bars.replaceChildren(...drawBars(state))
    toastPlace.replaceChildren(...(toast ? [drawToast(toast)] : []))
    // Keeps the positions of its wheels.
    if (sheet?.id !== shownSheet) sheetPlace.replaceChildren(...(sheet ? [drawSheet(sheet)] : []))
    shownSheet = sheet?.id
  },
  answerPicker: (page, ...answer) => windowOf(page).weappPage.answerPicker(...answer),
  scrollTo: (page, top) => windowOf(page).scrollTo({ top }),
  select: (page, selections) => windowOf(page).weappPage.select(selections),
  // Answered once all events so far have been reported and pictures are loaded.
  async idle() {
    await Promise.all([...pages.values()].map(({ contentDocument }) => picturesOf(contentDocument)))
    await new Promise((resolve) => setTimeout(resolve))
  },
}

/** Resolves when every picture of a page has loaded or failed. */
async function picturesOf(page: Document | null): Promise<void> {
  const waiting = [...(page?.images ?? [])].filter((picture) => picture.src && !picture.complete)
  await Promise.all(
    waiting.map(
      (picture) =>
        new Promise((resolve) => {
          for (const type of ['load', 'error']) picture.addEventListener(type, resolve, { once: true })
        }),
    ),
  )
}

async function answer({ id, method, args }: ToPhone): Promise<void> {
  try {
    const { [method]: run } = view as Record<typeof method, (...all: unknown[]) => unknown>
    post({ id, result: await run(...args) })
  } catch (error) {
    post({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

socket.addEventListener('message', (event) => void answer(JSON.parse(String(event.data)) as ToPhone))
addEventListener('error', ({ message }) => post({ event: { kind: 'problem', source: 'view', message } }))
addEventListener('click', ({ target }) => {
  const name = (target as Element).closest<HTMLElement>('[data-press]')?.dataset['press']
  if (name) post({ event: { kind: 'press', name, ...wheelValue(sheetPlace) } })
})
document.body.append(frames, bars, sheetPlace, toastPlace)
