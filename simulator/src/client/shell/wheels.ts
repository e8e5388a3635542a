import { pickerColumns, pickerStart, type PickerRequest } from '../../chrome/picker'
import { h, onTap } from './dom'

const rowHeight = 48

/** The wheels of a picker: turned by scrolling, or by a tap on a row. */
export function drawWheels(request: PickerRequest): { element: HTMLElement; chosen: () => number[] } {
  const element = h('div.wheels')
  let chosen = pickerStart(request)

  const choose = (wheel: number, row: number) => {
    if (chosen[wheel] === row) return
    chosen[wheel] = row
    // How many months and days there are hangs on the wheels to the left.
    const columns = pickerColumns(request, chosen)
    chosen = chosen.map((at, i) => Math.min(at, (columns[i]?.length ?? 1) - 1))
    columns.forEach((column, i) => i > wheel && fill(i, column))
    mark()
  }
  const fill = (wheel: number, rows: string[]) => {
    const column = columnAt(wheel)
    const same = column.children.length === rows.length && column.firstElementChild?.textContent === rows[0]
    if (!same) {
      const made = rows.map((text, row) =>
        onTap(h('div.row', { 'data-row': String(row) }, text), () => turn(wheel, row)),
      )
      column.replaceChildren(...made)
    }
    column.scrollTop = (chosen[wheel] ?? 0) * rowHeight
  }
  const turn = (wheel: number, row: number) => {
    choose(wheel, row)
    columnAt(wheel).scrollTop = row * rowHeight
  }
  const mark = () => {
    chosen.forEach((at, wheel) =>
      [...columnAt(wheel).children].forEach((row, i) => row.setAttribute('aria-selected', String(i === at))),
    )
  }
  const columnAt = (wheel: number) => element.children[wheel] as HTMLElement

  pickerColumns(request, chosen).forEach((_rows, wheel) => {
    const column = h('div.wheel', { 'data-wheel': String(wheel), tabindex: '0' })
    column.addEventListener('scrollend', () => choose(wheel, Math.round(column.scrollTop / rowHeight)))
    element.append(column)
  })
  // A wheel can be turned once it is laid out.
  requestAnimationFrame(() => {
    pickerColumns(request, chosen).forEach((rows, wheel) => fill(wheel, rows))
    mark()
    element.dataset['ready'] = 'true'
  })
  return { element, chosen: () => [...chosen] }
}
