import type { Sheet, SheetButton, Toast } from '../../chrome/state'
import { h, icon } from '../dom'
import { drawWheels } from './wheels'

type Answer = (answer: unknown) => void

const mark: Partial<Record<Toast['icon'], string>> = {
  success: '<path d="M4 12.5l5.5 5.5L20 7"/>',
  error: '<path d="M6 6l12 12M18 6L6 18"/>',
}
const pin =
  '<path d="M12 21.5s7-6.8 7-12a7 7 0 0 0-14 0c0 5.2 7 12 7 12z" fill="currentColor"/><circle cx="12" cy="9.5" r="2" fill="#fff"/>'

export function drawToast({ title, icon: kind, mask }: Toast): HTMLElement {
  const sign = mark[kind]
  const picture = sign ? icon(sign, 44) : kind === 'loading' ? h('span.spinner') : null
  const toast = h(`div.toast${picture ? '.pictured' : ''}`, { role: 'status' }, picture, title)
  return h(`div.layer.over${mask ? '.masked' : ''}`, {}, toast)
}

/** Draws a sheet over the page; a tap on one of its buttons answers it. */
export function drawSheet({ kind, title, lines, buttons, picker }: Sheet, answer: Answer): HTMLElement {
  const button = ({ text, answer: value, tone }: SheetButton, tell = () => answer(value)) =>
    h(`button.${tone ?? 'plain'}`, { onclick: tell }, text)
  const all = buttons.map((one) => button(one))
  const content = h('div.content', {}, title ? h('h2', {}, title) : null, ...lines.map((line) => h('p', {}, line)))
  const panel = (layout: string, ...parts: Element[]) => {
    const attributes = { role: 'dialog', 'aria-modal': 'true', 'aria-label': title || '选择' }
    return h(`div.layer.${layout}`, attributes, h('div.panel', {}, ...parts))
  }
  if (picker) {
    const wheels = drawWheels(picker)
    const [cancel, confirm] = buttons
    const head = [cancel && button(cancel), content, confirm && button(confirm, () => answer(wheels.chosen()))]
    return panel('rising', h('header', {}, ...head.filter((part) => part !== undefined)), wheels.element)
  }
  if (kind === 'map') return panel('map', ...all, icon(pin, 44), content)
  if (kind === 'modal' || kind === 'share') return panel('dialog', content, h('footer', {}, ...all))
  return panel('rising', content, ...all)
}
