import { create, isTrue, textOf, type BuiltInComponent, type Host } from './host'

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal' }

/** input and textarea. */
const field = (tag: 'input' | 'textarea'): BuiltInComponent => ({
  template: 'leaf',
  properties: {
    value: '',
    type: 'text',
    password: false,
    placeholder: '',
    placeholderStyle: '',
    placeholderClass: '',
    disabled: false,
    maxlength: 140,
    focus: false,
    confirmType: 'done',
    autoHeight: false,
    name: '',
  },
  mount(host) {
    const inner = create(tag, 'wx-field')
    host.own['field'] = inner
    host.dom.append(inner)
    const value = () => inner.value
    inner.addEventListener('input', (event) => {
      event.stopPropagation()
      grow(host)
      host.fire('input', { value: value(), cursor: inner.selectionStart ?? 0, keyCode: 0 })
    })
    inner.addEventListener('change', (event) => event.stopPropagation())
    inner.addEventListener('focus', () => host.fire('focus', { value: value(), height: 0 }))
    inner.addEventListener('blur', () => host.fire('blur', { value: value(), cursor: 0 }))
    inner.addEventListener('keydown', (event) => {
      const enter = (event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing
      if (enter && tag === 'input') host.fire('confirm', { value: value() })
    })
  },
  update(host, name, value) {
    const inner = host.own['field'] as HTMLInputElement | HTMLTextAreaElement
    if (name === 'value' && inner.value !== textOf(value)) inner.value = textOf(value)
    else if (name === 'placeholder') inner.placeholder = textOf(value)
    else if (name === 'placeholderClass') inner.className = `wx-field ${textOf(value)}`
    else if (name === 'disabled') inner.disabled = isTrue(value)
    else if (name === 'focus' && isTrue(value)) inner.focus()
    else if (name === 'maxlength') {
      if (Number(value) >= 0) inner.maxLength = Number(value)
      else inner.removeAttribute('maxlength')
    } else if (inner instanceof HTMLInputElement && (name === 'type' || name === 'password')) {
      inner.type = isTrue(host.data['password']) ? 'password' : 'text'
      inner.inputMode = keyboards[textOf(host.data['type'])] ?? 'text'
    } else if (inner instanceof HTMLInputElement && name === 'confirmType') inner.enterKeyHint = textOf(value)
    grow(host)
  },
})

function grow(host: Host): void {
  const inner = host.own['field']
  if (!(inner instanceof HTMLTextAreaElement) || !isTrue(host.data['autoHeight'])) return
  host.dom.style.height = 'auto'
  inner.style.height = '0'
  inner.style.height = `${inner.scrollHeight}px`
}

export const input = field('input')
export const textarea = field('textarea')
