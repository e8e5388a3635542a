import { pickerRequest } from '../../chrome/picker'
import { hostOf, isTrue, textOf, type Host } from './host'

/** A built-in component: what it has beyond a box with content. */
export interface BuiltIn {
  /** Properties that `mount` and `update` use, with their defaults. */
  properties?: Record<string, unknown>
  /** Properties that become attributes in the DOM, for page.css. */
  attributes?: readonly string[]
  /** Properties that are not simulated: to set one is a problem. */
  refused?: readonly string[]
  mount?(host: Host): void
  /** A property was set, at first and whenever it changes. */
  update?(host: Host, name: string, value: unknown): void
}

const button: BuiltIn = {
  attributes: ['type', 'disabled'],
  properties: { openType: '' },
  refused: ['loading', 'formType', 'plain'],
  mount(host) {
    host.dom.setAttribute('role', 'button')
    host.dom.tabIndex = 0
    host.onTap(() => {
      const openType = textOf(host.data['openType'])
      if (openType) host.send({ kind: 'openType', openType, target: host.target() })
    })
  },
}

const image: BuiltIn = {
  attributes: ['mode'],
  properties: { src: '' },
  mount(host) {
    const picture = document.createElement('img')
    picture.alt = ''
    host.inner = picture
    host.dom.append(picture)
    picture.addEventListener('load', () => {
      host.fire('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    })
    picture.addEventListener('error', () => {
      const message = `<image> cannot load ${textOf(host.data['src']).slice(0, 100)}`
      host.send({ kind: 'problem', source: 'view', message })
      host.fire('error', { errMsg: message })
    })
  },
  update({ inner }, _name, value) {
    const src = textOf(value)
    // A path is one inside the package: <base> points to the page's folder there, and its root is data-files.
    const path = src.startsWith('/') ? `${document.documentElement.dataset['files'] ?? ''}${src}` : src
    if (path) inner.setAttribute('src', path)
  },
}

/** input and textarea. */
const field = (tag: 'input' | 'textarea'): BuiltIn => ({
  properties: { value: '', placeholder: '', placeholderClass: '', disabled: false, maxlength: 140, focus: false },
  refused: ['password', 'placeholderStyle', 'autoHeight'],
  mount(host) {
    const inner = document.createElement(tag)
    inner.className = 'wx-field'
    host.inner = inner
    host.dom.append(inner)
    inner.addEventListener('input', (event) => {
      event.stopPropagation()
      host.fire('input', { value: inner.value, cursor: inner.selectionStart ?? 0, keyCode: 0 })
    })
    inner.addEventListener('change', (event) => event.stopPropagation())
    inner.addEventListener('focus', () => host.fire('focus', { value: inner.value, height: 0 }))
    inner.addEventListener('blur', () => host.fire('blur', { value: inner.value, cursor: 0 }))
    inner.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent
      if (key === 'Enter' && !isComposing && tag === 'input') host.fire('confirm', { value: inner.value })
    })
  },
  update(host, name, value) {
    const inner = host.inner as HTMLInputElement | HTMLTextAreaElement
    if (name === 'value' && inner.value !== textOf(value)) inner.value = textOf(value)
    else if (name === 'placeholder') inner.placeholder = textOf(value)
    else if (name === 'placeholderClass') inner.className = `wx-field ${textOf(value)}`
    else if (name === 'disabled') inner.disabled = isTrue(value)
    else if (name === 'focus' && isTrue(value)) inner.focus()
    else if (name === 'maxlength' && Number(value) >= 0) inner.maxLength = Number(value)
    else if (name === 'maxlength') inner.removeAttribute('maxlength')
  },
})

/** switch and checkbox: both show a mark that a tap turns. */
const toggle = (role: 'switch' | 'checkbox', changed: (host: Host) => void): BuiltIn => ({
  attributes: ['disabled'],
  properties: { checked: false, value: '', color: '' },
  mount(host) {
    const mark = document.createElement('i')
    mark.className = 'wx-mark'
    host.dom.prepend(mark)
    host.dom.setAttribute('role', role)
    host.onTap(() => {
      if (isTrue(host.data['disabled'])) return
      check(host, host.state !== true)
      changed(host)
    })
  },
  update(host, name, value) {
    if (name === 'checked') check(host, isTrue(value))
    if (name === 'color') host.dom.style.setProperty('--mark', textOf(value))
  },
})

function check(host: Host, checked: boolean): void {
  host.state = checked
  host.dom.setAttribute('aria-checked', String(checked))
}

function tellGroup({ dom }: Host): void {
  const group = dom.closest('wx-checkbox-group')
  const boxes = [...(group?.querySelectorAll('wx-checkbox') ?? [])].flatMap((box) => hostOf(box) ?? [])
  const value = boxes.filter(({ state }) => state === true).map(({ data }) => data['value'])
  hostOf(group)?.fire('change', { value })
}

const label: BuiltIn = {
  refused: ['for'],
  mount(host) {
    host.onTap(({ target }) => {
      const control = host.dom.querySelector('wx-checkbox, wx-switch, wx-input, wx-textarea')
      const own = hostOf(control)
      if (!control || !own || control.contains(target as Node)) return
      if (own.inner !== own.dom) own.inner.focus()
      else own.fire('tap', {})
    })
  },
}

const picker: BuiltIn = {
  properties: {
    ...{ mode: 'selector', range: [], rangeKey: '', value: 0, disabled: false, headerText: '' },
    ...{ start: '', end: '', fields: 'day' },
  },
  mount(host) {
    host.onTap(() => {
      if (isTrue(host.data['disabled'])) return
      host.send({ kind: 'picker', node: host.dom.id, request: pickerRequest(host.data) })
    })
  },
}

const scrollView: BuiltIn = {
  attributes: ['scrollX', 'scrollY'],
  refused: ['scrollTop', 'scrollLeft', 'scrollIntoView'],
  mount: ({ dom }) => (dom.tabIndex = 0),
}

/** What the built-in components have of their own, by tag; the others are boxes. */
export const builtIns: Partial<Record<string, BuiltIn>> = {
  button,
  image,
  'scroll-view': scrollView,
  input: field('input'),
  textarea: field('textarea'),
  picker,
  switch: toggle('switch', (host) => host.fire('change', { value: host.state })),
  checkbox: toggle('checkbox', tellGroup),
  label,
}
