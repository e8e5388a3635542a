import { create, elementOf, isTrue, textOf, type BuiltInComponent, type Host } from './host'

/** switch and checkbox: both show a mark that a tap turns. */
const toggle = (kind: 'switch' | 'checkbox', changed: (host: Host) => void): BuiltInComponent => ({
  template: 'slot',
  properties: { checked: false, disabled: false, color: '', type: 'switch', value: '', name: '' },
  mount(host) {
    const mark = create('i', 'wx-mark')
    host.own['mark'] = mark
    host.dom.prepend(mark)
    if (!host.dom.hasAttribute('role')) host.dom.setAttribute('role', kind)
    host.onTap(() => {
      if (isTrue(host.data['disabled'])) return
      draw(host, host.own['checked'] !== true)
      changed(host)
    })
  },
  update(host, name, value) {
    if (name === 'checked') draw(host, isTrue(value))
    if (name === 'color') draw(host, host.own['checked'] === true)
    if (name === 'disabled') host.dom.setAttribute('aria-disabled', String(isTrue(value)))
    if (name === 'type') host.dom.setAttribute('type', textOf(value))
  },
})

function draw(host: Host, checked: boolean): void {
  host.own['checked'] = checked
  host.dom.setAttribute('aria-checked', String(checked))
  const mark = host.own['mark'] as HTMLElement
  const color = textOf(host.data['color'])
  const isSwitch = host.dom.localName === 'wx-switch' && host.dom.getAttribute('type') !== 'checkbox'
  mark.style.backgroundColor = isSwitch && checked ? color : ''
  mark.style.color = isSwitch ? '' : color
}

export const switchToggle = toggle('switch', (host) => host.fire('change', { value: host.own['checked'] }))

export const checkbox = toggle('checkbox', ({ dom }) => {
  const group = dom.closest('wx-checkbox-group')
  const boxes = [...(group?.querySelectorAll('wx-checkbox') ?? [])].flatMap((box) => elementOf(box)?.host ?? [])
  const value = boxes.filter((box) => box.own['checked'] === true).map((box) => box.data['value'])
  elementOf(group)?.host?.fire('change', { value })
})

export const label: BuiltInComponent = {
  template: 'slot',
  properties: { for: '' },
  mount(host) {
    host.onTap((event) => {
      const id = textOf(host.data['for'])
      const selector = 'wx-checkbox, wx-switch, wx-input, wx-textarea'
      const control = id ? document.getElementById(id) : host.dom.querySelector(selector)
      if (!control || control.contains(event.target as Node)) return
      const field = control.querySelector<HTMLElement>('.wx-field')
      if (field) field.focus()
      else elementOf(control)?.triggerEvent('tap', {}, { bubbles: false })
    })
  },
}
