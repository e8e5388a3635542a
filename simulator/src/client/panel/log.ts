import { h } from '../dom'

const names = { wx: 'wx', setData: 'setData', problem: '问题' }
const kept = 500

/** What the mini program does, line by line, with sums above. */
export class Log {
  private readonly rows = h('ol.rows', { 'aria-label': '运行记录' })
  private readonly sums = h('output')
  private counts = { wx: 0, setData: 0, problem: 0, bytes: 0 }
  readonly element: HTMLElement

  constructor() {
    const only = h<HTMLSelectElement>('select', {
      'aria-label': '记录筛选',
      onchange: () => (this.rows.dataset['only'] = only.value),
    })
    only.append(...Object.entries({ all: '全部', ...names }).map(([value, name]) => h('option', { value }, name)))
    const clear = h('button', { onclick: () => this.clear() }, '清空')
    this.element = h('aside', {}, h('div.bar', {}, this.sums, only, clear), this.rows)
    this.clear()
  }

  add(kind: keyof typeof names, title: string, detail: string, bytes = 0): void {
    this.counts[kind]++
    this.counts.bytes += bytes
    const time = h('time', {}, new Date().toTimeString().slice(0, 8))
    const text = h('span', { title: detail }, h('strong', {}, title), ` ${detail}`)
    this.rows.prepend(h(`li.${kind}`, {}, time, h('b', {}, names[kind]), text))
    if (this.rows.children.length > kept) this.rows.lastElementChild?.remove()
    this.draw()
  }

  clear(): void {
    this.counts = { wx: 0, setData: 0, problem: 0, bytes: 0 }
    this.rows.replaceChildren()
    this.draw()
  }

  private draw(): void {
    const { wx, setData, problem, bytes } = this.counts
    this.sums.textContent = `wx ${wx} 次 · setData ${setData} 次，${(bytes / 1000).toFixed(1)} kB · 问题 ${problem}`
  }
}
