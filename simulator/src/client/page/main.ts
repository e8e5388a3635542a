import * as glass from 'glass-easel'
import type { PageStart, PageStyles } from '../../browser/protocol'
import { findAll, findOne, fromWire, textOf, type WireTarget } from '../../target'
import type { NodeQuery, ViewEvent } from '../../view'
import { domReader } from '../reader'
import { defineAll } from './components'
import { dispatch, elementOf, type GlassElement } from './host'
import './page.css'

let root: GlassElement | undefined
let rpx = 0.5
const reachBottomDistance = 50
const style = document.createElement('style')

/** WeChat turns rpx into px in inline styles too. */
function inPixels(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    if (key !== 'st' && !/style$/i.test(key)) return value
    return value.replace(/(-?[\d.]+)rpx\b/g, (_, n: string) => `${Number(n) * rpx}px`)
  }
  if (Array.isArray(value)) return value.map((item) => inPixels(item, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inPixels(inner, name)]))
}

function restyle({ css, fontSize }: PageStyles): void {
  style.textContent = css
  document.documentElement.dataset['fontSize'] = String(fontSize)
}

function start(page: PageStart, send: (event: ViewEvent) => void): void {
  const problem = (message: string, source: 'view' | 'network' = 'view') =>
    send({ kind: 'problem', source, message: `${page.route}: ${message}` })
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
  rpx = page.rpx
  document.documentElement.style.setProperty('--rpx', `${rpx}px`)
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
  watchScroll(page.id, send)
}

function watchScroll(page: number, send: (event: ViewEvent) => void): void {
  let low = false
  addEventListener('scroll', () => {
    send({ kind: 'scroll', page, scrollTop: scrollY })
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY
    if (rest <= reachBottomDistance && !low) send({ kind: 'reachBottom', page })
    low = rest <= reachBottomDistance
  })
}

/** Rest: what was asked for is loaded, and the events that it caused are told. */
async function idle(): Promise<void> {
  const pending = [...document.images].filter((image) => image.hasAttribute('src') && !image.complete)
  await Promise.all(
    pending.map(
      (image) =>
        new Promise((resolve) => {
          image.addEventListener('load', resolve, { once: true })
          image.addEventListener('error', resolve, { once: true })
        }),
    ),
  )
  await new Promise((resolve) => setTimeout(resolve))
}

function rectangle(element: Element | null) {
  if (!element) return null
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
  return {
    id: element.id,
    dataset: {},
    left,
    top,
    right,
    bottom,
    width,
    height,
    scrollTop,
    scrollLeft,
    scrollHeight,
    scrollWidth,
  }
}

const query = (queries: NodeQuery[]): unknown[] =>
  queries.map(({ selector, all }) => {
    if (selector === 'viewport')
      return { ...rectangle(document.documentElement), scrollTop: scrollY, scrollLeft: scrollX }
    return all ? [...document.querySelectorAll(selector)].map(rectangle) : rectangle(document.querySelector(selector))
  })

window.weappPage = {
  start,
  restyle,
  idle,
  query,
  update(json) {
    const data = JSON.parse(json) as Record<string, unknown>
    root?.setData(
      Object.fromEntries(
        Object.entries(data).map(([path, value]) => [path, inPixels(value, path.split('.').pop() ?? '')]),
      ),
    )
  },
  answerPicker(node, type, detail) {
    elementOf(document.getElementById(node))?.host?.fire(type, detail)
  },
  scrollTo: (top) => window.scrollTo({ top }),
  find: (target: WireTarget) => findOne(domReader, document.body, fromWire(target)) as Element,
  count: (target: WireTarget) => findAll(domReader, document.body, fromWire(target)).length,
  text: (target?: WireTarget) =>
    textOf(domReader, target ? findOne(domReader, document.body, fromWire(target)) : document.body),
}
