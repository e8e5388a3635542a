import type { ChromeState } from '../../chrome/state'
import type { ViewEvent } from '../../view'
import { h, icon, onTap } from './dom'

type Send = (event: ViewEvent) => void

const signal =
  '<g fill="currentColor" stroke="none"><rect x="1" y="14" width="3" height="5" rx="1"/><rect x="6" y="11" width="3" height="8" rx="1"/>' +
  '<rect x="11" y="8" width="3" height="11" rx="1"/><rect x="16" y="5" width="3" height="14" rx="1"/></g>'
const battery =
  '<rect x="1" y="7" width="19" height="10" rx="3"/><rect x="3" y="9" width="13" height="6" rx="1.5" fill="currentColor" stroke="none"/><path d="M22.5 10.5v3"/>'
const back = '<path d="M15 4l-8 8 8 8"/>'
const home = '<path d="M4 11.5L12 4.5l8 7M6.5 10v9.5h11V10"/>'

/** Status bar, navigation bar and capsule. */
export function drawTop({ bar, statusBar, singlePage }: ChromeState, send: Send): HTMLElement {
  const top = h(`div.top.${bar.text === 'white' ? 'on-dark' : 'on-light'}${bar.shown ? '' : '.bare'}`)
  if (bar.shown) top.style.backgroundColor = bar.background
  const status = h(
    'div.status',
    { 'aria-hidden': 'true' },
    h('span', {}, '9:41'),
    h('span', {}, icon(signal, 18), icon(battery, 24, 1.4)),
  )
  status.style.height = `${statusBar}px`
  top.append(status)
  if (bar.shown) {
    const leading = h('button.leading', {
      'aria-label': bar.leading === 'home' ? '返回首页' : '返回',
      'data-tap': 'back',
    })
    leading.append(icon(bar.leading === 'home' ? home : back, 26))
    const { leading: to } = bar
    if (to === 'none') leading.hidden = true
    else onTap(leading, () => send({ kind: 'navigation', to }))
    const title = h('div.title', {}, bar.title)
    if (bar.loading) title.prepend(h('span.spinner'))
    top.append(h('div.navigation', {}, leading, title))
  }
  const menu = onTap(h('button', { 'aria-label': '更多' }, h('span.dots', {}, h('b'), h('b'), h('b'))), () =>
    send({ kind: 'share' }),
  )
  const close = h('button', { 'aria-label': '关闭' }, h('span.ring', {}, h('b')))
  const capsule = h('div.capsule', {}, menu, h('span.split'), close)
  capsule.style.top = `${statusBar + 6}px`
  if (!singlePage) top.append(capsule)
  return top
}

/** Tab bar, or the strip that leads from a single page into the mini program; nothing on other pages. */
export function drawBottom(
  { tabs, singlePage, safeBottom }: ChromeState,
  files: string,
  send: Send,
): HTMLElement | null {
  if (singlePage) {
    const strip = h('div.single-page', {}, h('span', {}, '此页面为单页模式'), h('b', {}, '前往小程序'))
    strip.style.paddingBottom = `${safeBottom}px`
    return strip
  }
  if (!tabs) return null
  const bar = h('div.tabs', { role: 'tablist' })
  bar.style.cssText = `background-color:${tabs.background};border-top-color:${tabs.border};padding-bottom:${safeBottom}px`
  tabs.items.forEach((item, index) => {
    const selected = index === tabs.current
    const picture = selected ? item.selectedIcon : item.icon
    const tab = h(
      'button',
      { role: 'tab', 'aria-selected': String(selected), 'data-tap': `tab-${index}` },
      picture ? h('img', { src: `${files}/${picture}`, alt: '' }) : null,
      h('span', {}, item.text),
    )
    tab.style.color = selected ? tabs.selectedColor : tabs.color
    bar.append(onTap(tab, () => send({ kind: 'tab', index })))
  })
  return bar
}
