import { pickerRequest } from '../../chrome/picker'
import type { BuiltIn } from '../../built-in'
import { pageMeta, scrollView, swiper } from './containers'
import { input, textarea } from './fields'
import { create, isTrue, textOf, type BuiltInComponent, type Host } from './host'
import { checkbox, label, switchToggle } from './toggles'

const plain = (properties: Record<string, unknown> = {}): BuiltInComponent => ({ template: 'slot', properties })

const buttonAttributes: Record<string, string> = { type: 'type', size: 'size', plain: 'plain', disabled: 'disabled' }

const button: BuiltInComponent = {
  template: 'slot',
  properties: {
    type: '',
    size: '',
    plain: false,
    disabled: false,
    loading: false,
    openType: '',
    name: '',
  },
  mount(host) {
    if (!host.dom.hasAttribute('role')) host.dom.setAttribute('role', 'button')
    host.dom.tabIndex = 0
    host.onTap(() => {
      const openType = textOf(host.data['openType'])
      if (openType) host.send({ kind: 'openType', openType, target: host.target() })
    })
  },
  update(host, name, value) {
    const attribute = buttonAttributes[name]
    if (!attribute) return
    const off = name === 'type' || name === 'size' ? !value || value === 'default' : !isTrue(value)
    if (off) host.dom.removeAttribute(attribute)
    else host.dom.setAttribute(attribute, textOf(value) || 'true')
    if (name === 'disabled') host.dom.setAttribute('aria-disabled', String(!off))
  },
}

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', center: 'none' }

const image: BuiltInComponent = {
  template: 'leaf',
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false },
  mount(host) {
    const inner = create('img')
    inner.alt = ''
    host.own['image'] = inner
    host.dom.append(inner)
    inner.addEventListener('load', () => {
      keepRatio(host)
      host.fire('load', { width: inner.naturalWidth, height: inner.naturalHeight })
    })
    inner.addEventListener('error', () => {
      const src = textOf(host.data['src'])
      host.send({ kind: 'problem', source: 'view', message: `<image> cannot load ${src.slice(0, 100)}` })
      host.fire('error', { errMsg: `GET ${src} fail` })
    })
  },
  update(host, name, value) {
    const inner = host.own['image'] as HTMLImageElement
    if (name === 'src') {
      const src = textOf(value)
      // A path is one inside the package: <base> points to the page's folder there, and its root is data-files.
      if (src) inner.src = src.startsWith('/') ? `${document.documentElement.dataset['files'] ?? ''}${src}` : src
      else inner.removeAttribute('src')
    } else if (name === 'mode') inner.style.objectFit = fits[textOf(value)] ?? 'fill'
    keepRatio(host)
  },
}

function keepRatio({ dom, data, own }: Host): void {
  const { naturalWidth, naturalHeight } = own['image'] as HTMLImageElement
  if (!naturalWidth) return
  if (data['mode'] === 'widthFix') dom.style.height = `${(dom.clientWidth * naturalHeight) / naturalWidth}px`
  if (data['mode'] === 'heightFix') dom.style.width = `${(dom.clientHeight * naturalWidth) / naturalHeight}px`
}

const picker: BuiltInComponent = {
  template: 'slot',
  properties: {
    mode: 'selector',
    range: [],
    rangeKey: '',
    value: 0,
    start: '',
    end: '',
    fields: 'day',
    disabled: false,
    headerText: '',
  },
  mount(host) {
    host.onTap(() => {
      if (isTrue(host.data['disabled'])) return
      host.send({ kind: 'picker', node: host.dom.id, request: pickerRequest(host.data) })
    })
  },
}

/** Every built-in component there is, by its tag. */
export const builtIns: Record<BuiltIn, BuiltInComponent> = {
  view: plain(),
  text: plain({ space: '', decode: false }),
  button,
  image,
  'scroll-view': scrollView,
  input,
  textarea,
  picker,
  switch: switchToggle,
  checkbox,
  'checkbox-group': plain({ name: '' }),
  swiper,
  'swiper-item': plain({ itemId: '' }),
  label,
  'page-meta': pageMeta,
  'navigation-bar': plain(),
}

/** Attributes that go to the DOM as they are, for assistive technology and its tests. */
export const ariaProperties: Record<string, string> = {
  ariaRole: 'role',
  ariaLabel: 'aria-label',
  ariaExpanded: 'aria-expanded',
  ariaSelected: 'aria-selected',
  ariaChecked: 'aria-checked',
  ariaPressed: 'aria-pressed',
  ariaHidden: 'aria-hidden',
  ariaDisabled: 'aria-disabled',
  ariaCurrent: 'aria-current',
  ariaLive: 'aria-live',
  ariaModal: 'aria-modal',
  ariaLevel: 'aria-level',
  ariaDescribedby: 'aria-describedby',
  ariaLabelledby: 'aria-labelledby',
}

export function setAria(host: Host, name: string, value: unknown): void {
  const attribute = ariaProperties[name]
  const text = textOf(value)
  if (!attribute) return
  const isField = host.own['field'] instanceof HTMLElement
  const dom = isField ? (host.own['field'] as HTMLElement) : host.dom
  if (text) dom.setAttribute(attribute, text)
  // WeChat's headings have no level; a browser's must.
  if (text === 'heading' && !dom.hasAttribute('aria-level')) dom.setAttribute('aria-level', '2')
  if (host.dom.localName === 'wx-image' && attribute === 'aria-label' && text) dom.setAttribute('role', 'img')
}
