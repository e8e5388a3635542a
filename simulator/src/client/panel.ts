import type { PhoneSettings, ToPanel } from '../preview/session'
import { h } from './dom'
import './panel.css'

const kept = 500

const socket = new WebSocket(`ws://${location.host}/preview/socket`)
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T
const stage = find('main')
const form = find<HTMLFormElement>('form')
const page = find<HTMLSelectElement>('[name=page]')
const query = find<HTMLInputElement>('[name=query]')
const log = find('ol')

const none = { wx: 0, setData: 0, bytes: 0, problem: 0 }
let sums = none

/** Requests the phone described by the form. */
function start(): void {
  const { width, theme, fontSize } = Object.fromEntries(new FormData(form)) as Record<string, string>
  const url = `${page.value}?${query.value.trim().replace(/^\?/, '')}`
  const device = { width: Number(width), theme: theme as PhoneSettings['theme'], fontSize: Number(fontSize) }
  socket.send(JSON.stringify({ ...device, url } satisfies PhoneSettings))
}

/** A window shorter than the phone scales it down instead of cutting it off. */
function fit(): void {
  const phone = stage.querySelector<HTMLElement>('.phone')
  if (phone) phone.style.scale = String(Math.min(1, (stage.clientHeight - 48) / phone.offsetHeight))
}

function add(kind: 'wx' | 'setData' | 'problem', title: string, detail: string, bytes = 0): void {
  sums = { ...sums, [kind]: sums[kind] + 1, bytes: sums.bytes + bytes }
  const time = h('time', {}, new Date().toTimeString().slice(0, 8))
  log.prepend(h(`li.${kind}`, {}, time, h('span', {}, h('strong', {}, title), ` ${detail}`)))
  log.children[kept]?.remove()
  find('#sums').textContent =
    `wx ${sums.wx} 次 · setData ${sums.setData} 次，${(sums.bytes / 1000).toFixed(1)} kB · 问题 ${sums.problem}`
}

function show(message: ToPanel): void {
  switch (message.kind) {
    case 'package': {
      const { value } = page
      page.replaceChildren(...message.pages.map((route) => h('option', {}, route)))
      if (message.pages.includes(value)) page.value = value
      find('#folder').textContent = message.folder
      return start()
    }
    case 'phone': {
      const { address: src, width, height } = message
      const style = `display: block; border: 0; border-radius: 44px`
      log.replaceChildren()
      sums = none
      stage.replaceChildren(h('div.phone', {}, h('iframe', { title: '手机', src, width, height, style })))
      return fit()
    }
    case 'broken': {
      const said = message.output ? h('pre', {}, message.output) : h('p', {}, '构建完成后会自动打开。')
      return stage.replaceChildren(
        h('div.broken', {}, h('h2', {}, '这个包还不能运行'), h('p', {}, message.message), said),
      )
    }
    case 'alerts': {
      const drawn = message.alerts.map(({ title, text }) => h('section', {}, h('h2', {}, title), h('pre', {}, text)))
      return find('#alerts').replaceChildren(...drawn)
    }
    case 'route':
      // A reload returns to the page the mini program had navigated to.
      if (page.value !== message.route) query.value = ''
      page.value = message.route
      return
    case 'call':
      return add('wx', message.api, (JSON.stringify(message.options) ?? '').slice(0, 300))
    case 'setData':
      return add('setData', `setData ${message.bytes} B`, `${message.paths.length} 项 · ${message.page}`, message.bytes)
    case 'problem':
      return add('problem', '', message.message)
  }
}

page.addEventListener('change', () => (query.value = ''))
form.addEventListener('change', start)
form.addEventListener('submit', (event) => event.preventDefault())
socket.addEventListener('message', (event) => show(JSON.parse(String(event.data)) as ToPanel))
socket.addEventListener('close', () =>
  show({ kind: 'broken', message: '预览服务已停止，重新运行后请刷新本页。', output: '' }),
)
addEventListener('resize', fit)
