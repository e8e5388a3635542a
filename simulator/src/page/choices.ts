import type * as glass from 'glass-easel'
import { around, domOf, fire, inside, isTrue, type BuiltIn } from './built-in'

const controls = ['wx-checkbox', 'wx-radio', 'wx-switch']

/** Something that a tap switches on or off. */
function choice(role: string): BuiltIn {
  return {
    role,
    properties: { checked: false, disabled: false, value: '' },
    mount(component, { acted }) {
      const dom = domOf(component)
      dom?.setAttribute('role', role)
      dom?.setAttribute('tabindex', '0')
      component.addListener('tap', () => {
        acted()
        toggle(component)
      })
    },
    update(component, name, value) {
      if (name === 'value') return
      domOf(component)?.setAttribute(`aria-${name}`, String(isTrue(value)))
    },
  }
}

export const checkbox = choice('checkbox')
export const radio = choice('radio')
export const switchControl = choice('switch')

/** A tap on it taps its control: the one named by `for`, otherwise the first one inside. */
export const label: BuiltIn = {
  properties: { for: '' },
  mount(component, { acted }) {
    component.addListener('tap', ({ target }) => {
      const tapped = target.asGeneralComponent()
      if (tapped && (controls.includes(tapped.is) || around(target, ...controls))) return
      const control = controlOf(component)
      if (!control) return
      acted()
      toggle(control)
    })
  },
}

function controlOf(component: glass.GeneralComponent): glass.GeneralComponent | undefined {
  const id: unknown = component.data['for']
  if (typeof id !== 'string' || id === '') return inside(component, ...controls)[0]
  return component.ownerShadowRoot?.querySelector(`#${id}`)?.asGeneralComponent() ?? undefined
}

/** The effect of a tap on a control, and its group's event. */
function toggle(control: glass.GeneralComponent): void {
  if (isTrue(control.data['disabled'])) return
  const checked = !isTrue(control.data['checked'])
  if (control.is === 'wx-switch') {
    control.setData({ checked })
    return fire(control, 'change', { value: checked })
  }
  if (control.is === 'wx-checkbox') {
    control.setData({ checked })
    const group = around(control, 'wx-checkbox-group')
    if (group) fire(group, 'change', { value: inside(group, control.is).filter(isChecked).map(valueOf) })
    return
  }
  if (!checked) return
  const group = around(control, 'wx-radio-group')
  for (const other of group ? inside(group, control.is) : []) other.setData({ checked: other === control })
  control.setData({ checked })
  if (group) fire(group, 'change', { value: valueOf(control) })
}

const isChecked = ({ data }: glass.GeneralComponent) => isTrue(data['checked'])
const valueOf = ({ data }: glass.GeneralComponent): unknown => data['value']
