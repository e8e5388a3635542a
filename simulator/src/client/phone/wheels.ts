import { pickerColumns, pickerStart, type PickerRequest } from '../../chrome/picker'
import { h } from '../dom'

const rowHeight = 48

/** The wheels of a picker: turned by scrolling, or by a tap on a row. */
export function drawWheels(request: PickerRequest): { element: HTMLElement; chosen: () => number[] } {
  let chosen = pickerStart(request)
  const wheels = pickerColumns(request, chosen).map((_rows, i) => {
    const wheel = h('div.wheel', { 'data-wheel': String(i), tabindex: '0' })
    wheel.addEventListener('scrollend', () => choose(i, Math.round(wheel.scrollTop / rowHeight)))
    return wheel
  })
  const element = h('div.wheels', {}, ...wheels)

  const choose = (turned: number, row: number) => {
    if (chosen[turned] === row) return
    chosen[turned] = row
    draw(turned + 1)
  }
  /** How many months and days there are hangs on the wheels to the left. */
  const draw = (from: number) => {
    const columns = pickerColumns(request, chosen)
    chosen = chosen.map((at, i) => Math.min(at, (columns[i]?.length ?? 1) - 1))
    wheels.forEach((wheel, i) => {
      const rows = columns[i] ?? []
      const same = wheel.children.length === rows.length && wheel.firstElementChild?.textContent === rows[0]
      const turn = (row: number) => () => {
        choose(i, row)
        wheel.scrollTop = row * rowHeight
      }
      if (i >= from && !same) {
        const drawn = rows.map((text, row) => h('div.row', { 'data-row': String(row), onclick: turn(row) }, text))
        wheel.replaceChildren(...drawn)
      }
      if (i >= from) wheel.scrollTop = (chosen[i] ?? 0) * rowHeight
      ;[...wheel.children].forEach((row, at) => row.setAttribute('aria-selected', String(at === chosen[i])))
    })
  }
  // A wheel can be turned once it is laid out.
  requestAnimationFrame(() => {
    draw(0)
    element.dataset['ready'] = 'true'
  })
  return { element, chosen: () => chosen }
}
