import { fit, pickerText, pickerWheels, type PickerRequest } from '../picker'
import type { Sheet, Toast } from '../service/chrome'
import { h, icon } from './dom'

const marks: Partial<Record<Toast['icon'], string>> = {
  success: '<path d="M4 12.5l5.5 5.5L20 7"/>',
  error: '<path d="M6 6l12 12M18 6L6 18"/>',
}
const pin =
  '<path d="M12 21.5s7-6.8 7-12a7 7 0 0 0-14 0c0 5.2 7 12 7 12z" fill="currentColor"/><circle cx="12" cy="9.5" r="2" fill="#fff"/>'
const layouts: Partial<Record<Sheet['kind'], string>> = { modal: 'dialog', share: 'dialog', map: 'map' }

export function drawToast({ title, icon: kind }: Toast): HTMLElement {
  const mark = marks[kind]
  const picture = mark ? icon(mark, 44) : kind === 'loading' ? h('span.spinner') : undefined
  return h('div.layer.over', {}, h('div.toast', { role: 'status' }, picture, title))
}

/** Draws a sheet over the page; a tap on one of its buttons answers it. */
export function drawSheet({ id, kind, title, lines, buttons, picker }: Sheet): HTMLElement {
  const all = buttons.map(({ text, tone = 'plain' }, i) => h(`button.${tone}`, { 'data-press': `${id}.${i}` }, text))
  const texts = [title ? h('h2', {}, title) : undefined, ...lines.map((line) => h('p', {}, line))]
  const content = h('div.content', {}, kind === 'map' ? icon(pin, 44) : undefined, ...texts)
  const parts = picker ? [h('footer', {}, ...all), drawWheels(picker)] : [content, h('footer', {}, ...all)]
  const attributes = { role: 'dialog', 'aria-modal': 'true', 'aria-label': title || '选择' }
  const layout = picker ? 'picker' : (layouts[kind] ?? 'rising')
  return h(`div.layer.${layout}`, attributes, h('div.panel', {}, ...parts))
}

/** The wheels of a picker: a tap on a row selects it. */
function drawWheels(picker: PickerRequest): HTMLElement {
  const element = h('div.wheels')
  const draw = (chosen: readonly number[]) => {
    const wheels = pickerWheels(picker, chosen).map((numbers, wheel) => {
      const rows = numbers.map((n) => {
        const attributes = { 'data-number': n, 'aria-selected': String(n === chosen[wheel]), role: 'option' }
        const row = h('div.row', attributes, pickerText(picker, wheel, n))
        const turned = chosen.map((old, i) => (i === wheel ? n : old))
        row.addEventListener('click', () => draw(fit(picker, turned)))
        return row
      })
      return h('div.wheel', { 'data-wheel': wheel, role: 'listbox', tabindex: 0 }, ...rows)
    })
    element.replaceChildren(...wheels)
    // A wheel can only be scrolled after layout.
    requestAnimationFrame(() => chosenRows(element).forEach((row) => row.scrollIntoView({ block: 'center' })))
  }
  draw(picker.chosen)
  return element
}

const chosenRows = (element: Element) => [...element.querySelectorAll<HTMLElement>('.row[aria-selected=true]')]

/** The values shown on a drawn picker's wheels. */
export function wheelValue(element: Element): { value?: number[] } {
  const rows = chosenRows(element)
  return rows.length > 0 ? { value: rows.map((row) => Number(row.dataset['number'])) } : {}
}
