import { h } from '../shell/dom'

export type Kind = 'setData' | 'wx' | 'problem'

const names: Record<Kind, string> = { setData: 'setData', wx: 'wx', problem: '问题' }
const kept = 500

/** What the mini program does, line by line, with sums above. */
export class Log {
  private readonly rows = h('ol.rows', { 'aria-label': '运行记录' })
  private readonly sums = { setData: 0, bytes: 0, wx: 0, problem: 0 }
  private readonly tiles = h('div.tiles')
  readonly element: HTMLElement

  constructor() {
    const filters = h('div.segments', { role: 'group', 'aria-label': '记录筛选' })
    for (const [kind, name] of [['all', '全部'], ...Object.entries(names)] as [string, string][]) {
      const button = h('button', { 'aria-pressed': String(kind === 'all') }, name)
      button.addEventListener('click', () => {
        for (const other of filters.children) other.setAttribute('aria-pressed', String(other === button))
        this.rows.dataset['only'] = kind
      })
      filters.append(button)
    }
    const clear = h('button.quiet', {}, '清空')
    clear.addEventListener('click', () => this.clear())
    this.element = h('section.log', {}, this.tiles, h('div.bar', {}, filters, clear), this.rows)
    this.drawTiles()
  }

  add(kind: Kind, title: string, detail: string, bytes = 0): void {
    this.sums[kind]++
    this.sums.bytes += bytes
    const time = new Date().toTimeString().slice(0, 8)
    const row = h(
      `li.${kind}`,
      {},
      h('time', {}, time),
      h('b', {}, names[kind]),
      h('span', { title: detail }, h('strong', {}, title), ` ${detail}`),
    )
    this.rows.prepend(row)
    if (this.rows.children.length > kept) this.rows.lastElementChild?.remove()
    this.drawTiles()
  }

  clear(): void {
    Object.assign(this.sums, { setData: 0, bytes: 0, wx: 0, problem: 0 })
    this.rows.replaceChildren()
    this.drawTiles()
  }

  private drawTiles(): void {
    const { setData, bytes, wx, problem } = this.sums
    const tile = (name: string, value: string, alarming = false) =>
      h(`div.tile${alarming ? '.alarming' : ''}`, {}, h('b', {}, value), h('span', {}, name))
    this.tiles.replaceChildren(
      tile('setData 次数', String(setData)),
      tile('setData 数据量', bytes < 10000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`),
      tile('wx 调用', String(wx)),
      tile('问题', String(problem), problem > 0),
    )
  }
}
