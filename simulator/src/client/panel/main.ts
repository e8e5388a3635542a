import type { FromPanel, ToPanel } from '../../preview/messages'
import { h } from '../dom'
import { Controls } from './controls'
import { Log } from './log'
import './panel.css'

const socket = new WebSocket(`ws://${location.host}/preview/socket`)
const ask = (message: FromPanel) => socket.send(JSON.stringify(message))
const start = () => ask({ kind: 'start', settings: controls.settings })

const log = new Log()
const controls = new Controls(({ theme }, changed) => (changed === 'theme' ? ask({ kind: 'theme', theme }) : start()))
const folder = h('p.quiet')
const stage = h('main')
log.element.prepend(h('h1', {}, '小程序预览'), folder, controls.element)
document.body.append(stage, log.element)

/** A window lower than the phone shows it smaller, not cut off. */
function fit(): void {
  const phone = stage.querySelector<HTMLElement>('.phone')
  if (phone) phone.style.transform = `scale(${Math.min(1, (stage.clientHeight - 48) / phone.offsetHeight)})`
}

const receive: { [K in ToPanel['kind']]: (message: ToPanel & { kind: K }) => void } = {
  package: (message) => {
    folder.textContent = message.folder
    controls.setPages(message.pages, message.entry)
    log.clear()
    start()
  },
  phone: ({ address, width, height }) => {
    const size = { width: String(width), height: String(height) }
    stage.replaceChildren(h('div.phone', {}, h('iframe', { title: '手机', src: address, ...size })))
    fit()
  },
  broken: ({ message, output }) => {
    const said = output === '' ? h('p', {}, '构建完成后会自动打开。') : h('pre', {}, output)
    stage.replaceChildren(h('div.broken', {}, h('h2', {}, '这个包还不能运行'), h('p', {}, message), said))
  },
  route: ({ route }) => controls.follow(route),
  call: ({ api, options }) => log.add('wx', api, options),
  setData: ({ page, bytes, paths }) => log.add('setData', `${bytes} B`, `${paths.length} 项 · ${page}`, bytes),
  problem: ({ message }) => log.add('problem', message.split('\n')[0] ?? '', message.split('\n').slice(1, 4).join(' ')),
}

socket.addEventListener('message', (event) => {
  const message = JSON.parse(String(event.data)) as ToPanel
  const handle = receive[message.kind] as (message: ToPanel) => void
  handle(message)
})
socket.addEventListener('close', () =>
  receive.broken({ kind: 'broken', message: '预览服务已停止，重新运行后请刷新本页。', output: '' }),
)
addEventListener('resize', fit)
