import type { PhoneSettings } from '../../preview/messages'
import { h } from '../dom'

type Choices = Record<string, string>

const widths: Choices = { 320: '320', 375: '375', 430: '430' }
const themes: Choices = { light: '浅色', dark: '深色' }
const fontSizes: Choices = { 15: '小', 17: '标准', 20: '大', 23.8: '最大' }

function drop(name: string, choices: Choices, chosen: string, choose: (value: string) => void): HTMLSelectElement {
  const select = h<HTMLSelectElement>('select', { 'aria-label': name, onchange: () => choose(select.value) })
  select.append(...Object.entries(choices).map(([value, text]) => h('option', { value }, text)))
  select.value = chosen
  return select
}

/** The choices of a phone: width, theme, font size and page. */
export class Controls {
  readonly settings: PhoneSettings = { width: 375, theme: 'light', fontSize: 17, url: '' }
  readonly element: HTMLElement
  private readonly pages: HTMLSelectElement
  private readonly query: HTMLInputElement

  constructor(change: (settings: PhoneSettings, changed: keyof PhoneSettings) => void) {
    const set = (changed: Partial<PhoneSettings>) => {
      Object.assign(this.settings, changed)
      change(this.settings, Object.keys(changed)[0] as keyof PhoneSettings)
    }
    const open = () => {
      const query = this.query.value.trim().replace(/^\?/, '')
      set({ url: query === '' ? this.pages.value : `${this.pages.value}?${query}` })
    }
    const width = drop('设备宽度', widths, '375', (value) => set({ width: Number(value) }))
    const theme = drop('外观', themes, 'light', (value) => set({ theme: value === 'dark' ? 'dark' : 'light' }))
    const fontSize = drop('字体大小', fontSizes, '17', (value) => set({ fontSize: Number(value) }))
    this.pages = drop('页面', {}, '', () => {
      this.query.value = ''
      open()
    })
    this.query = h('input', { 'aria-label': '页面参数', placeholder: 'number=5', onchange: open })
    this.element = h(
      'section.controls',
      {},
      ...[width, theme, fontSize].map((each) => h('label', {}, each.ariaLabel, each)),
      h('label.wide', {}, '页面', this.pages),
      h('label', {}, '页面参数', this.query),
    )
  }

  setPages(pages: readonly string[], entry: string): void {
    this.pages.replaceChildren(...pages.map((route) => h('option', { value: route }, route)))
    const [route = ''] = this.settings.url.split('?')
    if (!pages.includes(route)) this.settings.url = entry
    this.follow(pages.includes(route) ? route : entry)
  }

  /** The mini program went to another page by itself: a reload comes back to it. */
  follow(route: string): void {
    if (this.settings.url.split('?')[0] !== route) this.settings.url = route
    this.pages.value = route
  }
}
