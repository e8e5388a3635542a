import * as glass from 'glass-easel'
import type { PageStart, PageStyles } from '../../browser/phone'
import { findAll, findOne, textOf } from '../../target'
import type { ViewEvent } from '../../view'
import { domReader } from '../reader'
import { defineAll } from './components'
import { hostOf, type GlassElement, type Send } from './host'
import { touchByMouse } from './mouse'
import './page.css'

let root: GlassElement | undefined
const reachBottomDistance = 50
const style = document.createElement('style')

function restyle({ css }: PageStyles): void {
  style.textContent = css
}

function start(page: PageStart, tell: (event: ViewEvent) => void): void {
  const send: Send = (event) => tell({ ...event, page: page.id } as ViewEvent)
  listenForProblems(page.route, send)
  touchByMouse()
  document.documentElement.dataset['files'] = page.files
  document.head.append(style)
  restyle(page.styles)
  const context = new glass.CurrentWindowBackendContext()
  context.onEvent(dispatch as Parameters<typeof context.onEvent>[0])
  const made = glass.Component.createWithContext('wx-page', defineAll(page, send), context)
  const place = document.createElement('span')
  document.body.append(place)
  glass.Element.replaceDocumentElement(made, document.body as never, place as never)
  root = made as unknown as GlassElement
  watchScroll(send)
}

function listenForProblems(route: string, send: Send): void {
  const problem = (message: string, source: 'view' | 'network' = 'view') =>
    send({ kind: 'problem', source, message: `${route}: ${message}` })
  glass.addGlobalErrorListener((error: unknown) =>
    problem(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  )
  glass.addGlobalWarningListener((message: string) => {
    if (!message.includes('is not a valid property')) problem(message)
    return false
  })
  addEventListener('error', (event) => problem(event.message))
  addEventListener('unhandledrejection', (event) => problem(String(event.reason)))
  addEventListener('securitypolicyviolation', (event) => problem(`asks the network for ${event.blockedURI}`, 'network'))
}

/** Hands an event of the browser on to glass-easel's own event system. */
function dispatch(target: glass.Element, type: string, detail: unknown, options: glass.EventOptions) {
  const dom = target.$$ as unknown as HTMLElement | undefined
  if (type === 'tap' && dom?.closest('wx-button[disabled]')) return undefined
  const event = new glass.Event(type, detail, options)
  glass.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
}

function watchScroll(send: Send): void {
  let low = false
  addEventListener('scroll', () => {
    send({ kind: 'scroll', scrollTop: scrollY })
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY
    if (rest <= reachBottomDistance && !low) send({ kind: 'reachBottom' })
    low = rest <= reachBottomDistance
  })
}

/** Rest: what was asked for is loaded, and the events that it caused are told. */
async function idle(): Promise<void> {
  const pending = [...document.images].filter((image) => image.hasAttribute('src') && !image.complete)
  const loaded = (image: HTMLImageElement) =>
    new Promise((resolve) => ['load', 'error'].forEach((type) => image.addEventListener(type, resolve)))
  await Promise.all(pending.map(loaded))
  await new Promise((resolve) => setTimeout(resolve))
}

window.weappPage = {
  start,
  restyle,
  idle,
  update: (json) => root?.setData(JSON.parse(json) as Record<string, unknown>),
  answerPicker: (node, type, detail) => hostOf(document.getElementById(node))?.fire(type, detail),
  find: (target) => findOne(domReader, document.body, target) as Element,
  count: (target) => findAll(domReader, document.body, target).length,
  text: (target) => textOf(domReader, target ? findOne(domReader, document.body, target) : document.body),
}
