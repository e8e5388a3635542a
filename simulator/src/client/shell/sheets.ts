import type { Sheet, SheetButton, Toast } from '../../chrome/state'
import { h, icon, onTap } from './dom'
import { drawWheels } from './wheels'

type Answer = (answer: unknown) => void

const mark: Record<string, string> = {
  success: '<path d="M4 12.5l5.5 5.5L20 7"/>',
  error: '<path d="M6 6l12 12M18 6L6 18"/>',
}
const handset =
  '<path d="M6.5 3.5l3 4.5-2 2.5a14 14 0 0 0 6 6l2.5-2 4.5 3c0 2-1.5 3-3.5 3C9.5 20.5 3.5 14.5 3.5 7c0-2 1-3.5 3-3.5z"/>'
const pin =
  '<path d="M12 21.5s7-6.8 7-12a7 7 0 0 0-14 0c0 5.2 7 12 7 12z" fill="currentColor"/><circle cx="12" cy="9.5" r="2.5" fill="#fff" stroke="none"/>'
const route = '<path d="M4 12L20 4l-6 16-3-7z" fill="currentColor"/>'

export function drawToast({ title, icon: kind, mask }: Toast): HTMLElement {
  const picture = kind === 'loading' ? h('span.spinner') : mark[kind] ? icon(mark[kind], 44, 2) : null
  const toast = h(`div.toast${picture ? '.pictured' : ''}`, { role: 'status' }, picture, h('span', {}, title))
  return h(`div.toast-layer${mask ? '.masked' : ''}`, {}, toast)
}

/** Draws a sheet over the page; a tap on one of its buttons answers it. */
export function drawSheet(sheet: Sheet, answer: Answer): HTMLElement {
  const layer = h(`div.layer.${sheet.kind}`, {
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': sheet.title || '选择',
  })
  const panel = h('div.panel')
  const button = ({ text, answer: value, tone, color }: SheetButton) => {
    const element = h(`button${tone ? `.${tone}` : ''}`, {}, text)
    if (color) element.style.color = color
    return onTap(element, () => answer(value))
  }
  const heading = () => (sheet.title ? h('h2', {}, sheet.title) : null)
  const lines = () => sheet.lines.map((line) => h('p', {}, line))
  const buttons = () => sheet.buttons.map(button)
  if (sheet.kind === 'picker' && sheet.picker) {
    const wheels = drawWheels(sheet.picker)
    const [cancel, confirm] = sheet.buttons
    const head = h('header', {}, cancel ? button(cancel) : null, heading(), null)
    if (confirm) head.append(onTap(h('button.primary', {}, confirm.text), () => answer(wheels.chosen())))
    panel.append(head, wheels.element)
  } else if (sheet.kind === 'call') {
    const call = h('div.group', {}, ...buttons().slice(0, -1))
    call.firstElementChild?.prepend(icon(handset, 22))
    panel.append(call, h('div.group', {}, ...buttons().slice(-1)))
  } else if (sheet.kind === 'map') {
    const spot = h('div.spot', {}, icon(pin, 44, 1))
    const card = h('div.card', {}, h('div', {}, heading(), ...lines()), h('span.go', {}, icon(route, 26, 1)))
    panel.append(h('div.ground', {}, spot), h('header', {}, ...buttons()), card)
  } else if (sheet.kind === 'modal' || sheet.kind === 'share') {
    panel.append(h('div.content', {}, heading(), ...lines()), h('footer', {}, ...buttons()))
  } else {
    const head = sheet.title || sheet.lines.length > 0 ? h('div.content', {}, heading(), ...lines()) : null
    panel.append(h('div.rows', {}, head, ...buttons().slice(0, -1)), ...buttons().slice(-1))
  }
  layer.append(panel)
  return layer
}
