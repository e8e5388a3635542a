import type { ChromeState } from '../../chrome/state'
import type { ViewEvent } from '../../view'
import { h, icon } from '../dom'

type Send = (event: ViewEvent) => void

const status =
  '<path d="M2 19v-2M7 19v-5M12 19v-8M17 19V7"/><rect x="26" y="7" width="20" height="11" rx="3"/>' +
  '<path d="M29.5 10v5h11v-5zM49 11v3" fill="currentColor"/>'
const capsule =
  '<g fill="currentColor"><circle cx="14" cy="12" r=".8"/><circle cx="22" cy="12" r="2"/><circle cx="30" cy="12" r=".8"/>' +
  '<circle cx="66" cy="12" r="2"/></g><circle cx="66" cy="12" r="8"/><path d="M44 4v16" stroke-width=".4"/>'
const back = '<path d="M15 4l-8 8 8 8"/>'
const home = '<path d="M4 11.5L12 4.5l8 7M6.5 10v9.5h11V10"/>'

/** Status bar, navigation bar and capsule. */
export function drawTop({ bar, statusBar, singlePage }: ChromeState, send: Send): HTMLElement {
  const top = h(`div.top.${bar.text === 'white' ? 'on-dark' : 'on-light'}`)
  top.style.paddingTop = `${statusBar}px`
  top.append(h('div.status', { 'aria-hidden': 'true' }, '9:41', icon(status, 18, 52)))
  if (bar.shown) {
    top.style.backgroundColor = bar.background
    const { leading: to } = bar
    const tap = () => to !== 'none' && send({ kind: 'navigation', to })
    const label = to === 'home' ? '返回首页' : '返回'
    const leading = h(
      'button',
      { 'aria-label': label, 'data-tap': 'back', onclick: tap },
      icon(to === 'home' ? home : back),
    )
    leading.hidden = to === 'none'
    top.append(h('div.navigation', {}, leading, bar.title))
  }
  const share = () => send({ kind: 'share' })
  if (!singlePage) top.append(h('button.capsule', { 'aria-label': '更多', onclick: share }, icon(capsule, 24, 82)))
  return top
}

/** Tab bar, or the strip that leads from a single page into the mini program; nothing on other pages. */
export function drawBottom(
  { tabs, singlePage, safeBottom }: ChromeState,
  files: string,
  send: Send,
): HTMLElement | null {
  const bar = singlePage
    ? h('div.bottom.single-page', {}, '此页面为单页模式', h('b', {}, '前往小程序'))
    : h('div.bottom', { role: 'tablist' })
  bar.style.paddingBottom = `${safeBottom}px`
  if (singlePage) return bar
  if (!tabs) return null
  bar.style.backgroundColor = tabs.background
  bar.style.borderColor = tabs.border
  const items = tabs.items.map(({ text, icon: picture, color, selected }, index) => {
    const tap = () => send({ kind: 'tab', index })
    const attributes = { role: 'tab', 'aria-selected': String(selected), 'data-tap': `tab-${index}`, onclick: tap }
    const image = picture === undefined ? null : h('img', { src: `${files}/${picture}`, alt: '' })
    const tab = h('button', attributes, image, text)
    tab.style.color = color
    return tab
  })
  bar.append(...items)
  return bar
}
