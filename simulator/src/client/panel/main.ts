import type { FromPanel, ToPanel } from '../../preview/messages'
import { h } from '../shell/dom'
import { Controls } from './controls'
import { Log } from './log'
import './panel.css'

const socket = new WebSocket(`ws://${location.host}/preview/socket`)
const ask = (message: FromPanel) => socket.send(JSON.stringify(message))
const start = () => ask({ kind: 'start', settings: controls.settings })

const log = new Log()
const controls = new Controls((settings, changed) => {
  if (changed === 'theme') ask({ kind: 'theme', theme: settings.theme })
  else start()
})
const folder = h('code')
const phone = h('div.phone')
const stage = h('main.stage', {}, phone)
const title = h('div.title', {}, h('h1', {}, '小程序预览'), h('p', {}, '运行的就是构建出的微信小程序包。', folder))
document.body.append(stage, h('aside.panel', {}, title, controls.element, log.element))

/** A window lower than the phone shows it smaller, not cut off. */
function fit(): void {
  const room = stage.clientHeight - 48
  phone.style.setProperty('--scale', String(Math.min(1, room / (phone.offsetHeight || 1))))
}

function showPhone({ address, width, height }: ToPanel & { kind: 'phone' }): void {
  const frame = h('iframe', { title: '手机', src: address, width: String(width), height: String(height) })
  phone.className = 'phone'
  phone.replaceChildren(frame)
  fit()
}

function showBroken({ message, output }: ToPanel & { kind: 'broken' }): void {
  phone.className = 'broken'
  phone.style.removeProperty('--scale')
  const details = output === '' ? null : h('pre', {}, output)
  phone.replaceChildren(
    h('h2', {}, '这个包还不能运行'),
    h('p', {}, message),
    details ?? h('p', {}, '构建完成后会自动打开。'),
  )
}

const receive: { [K in ToPanel['kind']]: (message: ToPanel & { kind: K }) => void } = {
  package: (message) => {
    folder.textContent = message.folder
    controls.setPages(message.pages, message.entry)
    log.clear()
    start()
  },
  phone: showPhone,
  broken: showBroken,
  route: ({ route }) => controls.follow(route),
  call: ({ api, options }) => log.add('wx', api, options),
  setData: ({ page, bytes, keys }) => log.add('setData', `${bytes} B`, `${keys} 项 · ${page}`, bytes),
  problem: ({ message }) => log.add('problem', message.split('\n')[0] ?? '', message.split('\n').slice(1, 4).join(' ')),
}

socket.addEventListener('message', (event) => {
  const message = JSON.parse(String(event.data)) as ToPanel
  const handle = receive[message.kind] as (message: ToPanel) => void
  handle(message)
})
socket.addEventListener('close', () =>
  showBroken({ kind: 'broken', message: '预览服务已停止，重新运行后请刷新本页。', output: '' }),
)
addEventListener('resize', fit)
