import type { ChromeState } from '../service/chrome'
import { h, icon } from './dom'

const status =
  '<path d="M2 19v-2M7 19v-5M12 19v-8M17 19V7"/><rect x="26" y="7" width="20" height="11" rx="3"/>' +
  '<path d="M29.5 10v5h11v-5zM49 11v3" fill="currentColor"/>'
const capsule =
  '<g fill="currentColor"><circle cx="14" cy="12" r=".8"/><circle cx="22" cy="12" r="2"/><circle cx="30" cy="12" r=".8"/>' +
  '<circle cx="66" cy="12" r="2"/></g><circle cx="66" cy="12" r="8"/><path d="M44 4v16" stroke-width=".4"/>'
const leadings = {
  none: undefined,
  back: { label: '返回', shape: '<path d="M15 4l-8 8 8 8"/>' },
  home: { label: '返回首页', shape: '<path d="M4 11.5L12 4.5l8 7M6.5 10v9.5h11V10"/>' },
}

/** Status bar, navigation bar with its capsule, tab bar, and the home indicator. */
export function drawBars({ bar, tabs, statusBar, safeBottom }: ChromeState): HTMLElement[] {
  const leading = leadings[bar?.leading ?? 'none']
  const back = leading && h('button', { 'aria-label': leading.label, 'data-press': bar?.leading }, icon(leading.shape))
  const top = h(
    'div.top',
    { style: `padding-top: ${statusBar}px; color: ${bar?.text}; background: ${bar?.background}` },
    h('div.status', { style: `top: ${statusBar - 30}px`, 'aria-hidden': 'true' }, '9:41', icon(status, 18, 52)),
    bar && h('div.navigation', {}, back, bar.title),
    h('div.capsule', {}, icon(capsule, 24, 82)),
  )
  const items = tabs?.items.map(({ text, icon: src, color, selected }, i) => {
    const attributes = {
      role: 'tab',
      'aria-selected': String(selected),
      'data-press': `tab.${i}`,
      style: `color: ${color}`,
    }
    return h('button', attributes, src && h('img', { src, alt: '' }), text)
  })
  const style = `padding-bottom: ${safeBottom}px; background: ${tabs?.background}; border-color: ${tabs?.border}`
  const bottom = items && h('div.bottom', { role: 'tablist', style }, ...items)
  return [top, bottom, safeBottom ? h('div.home') : undefined].filter((part) => part !== undefined)
}
