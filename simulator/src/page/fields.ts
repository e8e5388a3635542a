import type * as glass from 'glass-easel'
import { domOf, fire, isTrue, textOf, type BuiltIn } from './built-in'

type Field = HTMLInputElement | HTMLTextAreaElement

const tags = ['wx-input', 'wx-textarea']
const own = tags.map((tag) => `:scope > ${tag.replace('wx-', '')}`).join()

/** A text field. In a browser, a native field does the work. */
function fieldFor(tag: 'input' | 'textarea', more: Partial<BuiltIn>): BuiltIn {
  return {
    role: 'textbox',
    refused: ['password', 'placeholderStyle'],
    mount(component, { acted }) {
      component.addListener('tap', acted)
      const dom = domOf(component)
      if (!dom) return
      const field = document.createElement(tag)
      dom.append(field)
      field.addEventListener('input', (event) => {
        event.stopPropagation()
        typeInto(component, field.value)
      })
      for (const type of ['focus', 'blur']) {
        field.addEventListener(type, () => fire(component, type, { value: field.value, height: 0 }))
      }
      field.addEventListener('keydown', (event) => {
        const { key, isComposing } = event as KeyboardEvent
        if (tag === 'input' && key === 'Enter' && !isComposing) confirm(component)
      })
    },
    update(component, name, value) {
      const field = fieldOf(component)
      if (!field) return
      if (name === 'value' && field.value !== textOf(value)) field.value = textOf(value)
      if (name === 'placeholder') field.placeholder = textOf(value)
      if (name === 'placeholderClass') field.className = textOf(value)
      if (name === 'maxlength') limit(field, Number(value))
      if (name === 'disabled') field.disabled = isTrue(value)
      if (name === 'focus' && isTrue(value)) field.focus()
      if (name === 'autoHeight') domOf(component)?.toggleAttribute('auto-height', isTrue(value))
    },
    ...more,
  }
}

const properties = { value: '', placeholder: '', placeholderClass: '', maxlength: 140, focus: false, disabled: false }

export const input = fieldFor('input', { properties })
export const textarea = fieldFor('textarea', {
  properties: { ...properties, autoHeight: false },
  refused: ['placeholderStyle'],
})

/** −1 is no limit. */
function limit(field: Field, length: number): void {
  if (length < 0) field.removeAttribute('maxlength')
  else field.maxLength = length
}

export const isField = (component: glass.GeneralComponent): boolean => tags.includes(component.is)

/** The native field in an input or a text area. */
export const fieldOf = (component: glass.Element): Field | null | undefined =>
  domOf(component)?.querySelector<Field>(own)

/** A person changes the text of a field. */
export function typeInto(component: glass.GeneralComponent, value: string): void {
  component.setData({ value })
  fire(component, 'input', { value, cursor: value.length, keyCode: 0 })
}

/** A person presses the confirm key. */
export const confirm = (component: glass.GeneralComponent): void =>
  fire(component, 'confirm', { value: textOf(component.data['value']) })
