import type { PhoneSettings } from '../../preview/messages'
import { h } from '../shell/dom'

type Change = (settings: PhoneSettings, changed: keyof PhoneSettings) => void

const choices = {
  width: {
    name: '设备宽度',
    options: [
      [320, '320'],
      [375, '375'],
      [430, '430'],
    ],
  },
  theme: {
    name: '外观',
    options: [
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  },
  fontSize: {
    name: '字体大小',
    options: [
      [15, '小'],
      [17, '标准'],
      [20, '大'],
      [23.8, '最大'],
    ],
  },
} as const

/** The choices of a phone: width, theme, font size and page. */
export class Controls {
  readonly settings: PhoneSettings = { width: 375, theme: 'light', fontSize: 17, url: '' }
  readonly element: HTMLElement
  private readonly pages = h('select', { 'aria-label': '页面' }) as HTMLSelectElement
  private readonly query = h('input', {
    'aria-label': '页面参数',
    placeholder: '参数，如 number=5',
  }) as HTMLInputElement

  constructor(private readonly change: Change) {
    const open = h('button.solid', {}, '打开')
    const go = () => {
      const query = this.query.value.trim().replace(/^\?/, '')
      this.settings.url = query === '' ? this.pages.value : `${this.pages.value}?${query}`
      this.change(this.settings, 'url')
    }
    open.addEventListener('click', go)
    this.query.addEventListener('keydown', (event) => event.key === 'Enter' && go())
    this.pages.addEventListener('change', () => {
      this.query.value = ''
      go()
    })
    const page = h('div.field', {}, h('label', {}, '页面'), h('div.page', {}, this.pages, this.query, open))
    const groups = (Object.keys(choices) as (keyof typeof choices)[]).map((key) => this.group(key))
    this.element = h('section.controls', {}, ...groups, page)
  }

  setPages(pages: string[], entry: string): void {
    this.pages.replaceChildren(...pages.map((route) => h('option', { value: route }, route)))
    const [route = ''] = this.settings.url.split('?')
    if (!pages.includes(route)) this.settings.url = entry
    this.pages.value = this.settings.url.split('?')[0] ?? entry
  }

  /** The mini program went to another page by itself: a reload comes back to it. */
  follow(route: string): void {
    if (this.settings.url.split('?')[0] !== route) this.settings.url = route
    this.pages.value = route
  }

  private group(key: keyof typeof choices): HTMLElement {
    const { name, options } = choices[key]
    const segments = h('div.segments', { role: 'group', 'aria-label': name })
    for (const [value, text] of options) {
      const button = h('button', { 'aria-pressed': String(this.settings[key] === value) }, text)
      button.addEventListener('click', () => {
        for (const other of segments.children) other.setAttribute('aria-pressed', String(other === button))
        Object.assign(this.settings, { [key]: value })
        this.change(this.settings, key)
      })
      segments.append(button)
    }
    return h('div.field', {}, h('label', {}, name), segments)
  }
}
