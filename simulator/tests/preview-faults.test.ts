import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import type { WebSocket } from 'ws'
import { startPreview, type Preview } from '../src'
import type { PreviewOptions } from '../src/preview/preview'
import { nativeApp, removeApps } from './support/native'
import { TestPanel } from './support/panel'

const route = 'pages/a/a'
const app = (files: Record<string, string> = {}) =>
  nativeApp({ pages: [route] }, { 'app.wxss': 'page { color: red }', ...files })

let preview: Preview
const open = async (options: Omit<PreviewOptions, 'port'>) => {
  preview = await startPreview({ port: 5391, ...options })
  return TestPanel.open(preview)
}
const get = (address: string) => fetch(new URL(address, preview.url))

/** A new panel gets a phone whose page opens. */
async function expectAlive(): Promise<void> {
  const panel = await TestPanel.open(preview)
  await panel.hear('package')
  await panel.startPhone(route)
  await panel.hear('route', (message) => message.route === route)
}

afterEach(() => preview.close())
afterAll(removeApps)

const good = { width: 375, theme: 'light', fontSize: 17, url: route }
const event = { kind: 'event', page: 1, handler: 'tap', event: {} }

/** What a page might send that is in no protocol; `raw` is sent as it is. */
const toBoth: [string, (socket: WebSocket) => void][] = [
  ['text that is not JSON', (socket) => socket.send('{"width":')],
  ['nothing', (socket) => socket.send('')],
  ['null', (socket) => socket.send('null')],
  ['a number', (socket) => socket.send('7')],
  ['a list', (socket) => socket.send('[]')],
  ['no fields', (socket) => socket.send('{}')],
  ['bytes', (socket) => socket.send(Buffer.from([0, 255, 254, 128]))],
  ['text that is not UTF-8', (socket) => socket.send(Buffer.from([255, 254]), { binary: false })],
  ['200 MB', (socket) => socket.send(Buffer.alloc(200_000_000))],
  ['a cut off connection', (socket) => socket.terminate()],
]
const json = (value: unknown) => (socket: WebSocket) => socket.send(JSON.stringify(value))

test.each([
  ...toBoth,
  ['an address that is no text', json({ ...good, url: 7 })],
  ['no address', json({ ...good, url: undefined })],
  ['an address of 900 kB', json({ ...good, url: 'a'.repeat(900_000) })],
  ['a page that does not exist', json({ ...good, url: 'no/such/page' })],
  ['a width that is no number', json({ ...good, width: 'wide' })],
  ['a negative width', json({ ...good, width: -1 })],
  ['an infinite width', (socket: WebSocket) => socket.send(JSON.stringify(good).replace('375', '1e999'))],
  ['an unknown theme', json({ ...good, theme: 'purple' })],
])('a panel that sends %s does not end the preview', async (_, send) => {
  const panel = await open({ dist: app() })
  send(panel.socket)
  await expectAlive()
})

test.each([
  ...toBoth,
  ['an unknown kind', json({ event: { kind: 'dance', page: 1 } })],
  ['an event that is null', json({ event: null })],
  ['an event of no page', json({ event: { ...event, page: 99 } })],
  ['a handler that is no text', json({ event: { ...event, handler: {} } })],
  ['an unknown handler', json({ event })],
  ['a press without a name', json({ event: { kind: 'press' } })],
  ['an unknown press', json({ event: { kind: 'press', name: 'sheet.99' } })],
  ['an unknown tab', json({ event: { kind: 'press', name: 'tab.99' } })],
  ['an answer that nothing asked for', json({ id: 999, result: 1 })],
  ['an answer without a number', json({ id: 'error', error: 1 })],
  ['a picker without wheels', json({ event: { kind: 'picker', page: 1, node: 'n', request: null } })],
  [
    'a picker whose answer is no list',
    (socket: WebSocket) => {
      json({ event: { kind: 'picker', page: 1, node: 'n', request: {} } })(socket)
      json({ event: { kind: 'press', name: '1.1', value: 7 } })(socket)
    },
  ],
])('a phone that sends %s does not end the preview', async (_, send) => {
  const panel = await open({ dist: app() })
  const { socket } = await panel.startPhone(route)
  send(socket)
  await expectAlive()
})

test('the panel says that something unreadable came from it, and from its phone', async () => {
  const panel = await open({ dist: app() })
  const { socket } = await panel.startPhone(route)
  const told = () => panel.hear('problem', ({ message }) => message.includes('cannot be read'))
  panel.socket.send('{"width":')
  await told()
  socket.send(JSON.stringify({ event: { kind: 'dance' } }))
  await told()
})

test.each([
  ['no HTTP', '\0\0\0\r\n\r\n'],
  ['an address that is none', 'GET // HTTP/1.1\r\nHost: HOST\r\n\r\n'],
  ['a folder named like a picture', `GET /SITE/picture/folder.png HTTP/1.1\r\nHost: HOST\r\n\r\n`],
  ['a picture outside the package', `GET /SITE/picture/../../x.png HTTP/1.1\r\nHost: HOST\r\n\r\n`],
  [
    'a socket without a key',
    `GET /preview/socket HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  ],
])('a request with %s does not end the preview', async (_, request) => {
  const dist = app()
  fs.mkdirSync(path.join(dist, 'folder.png'))
  const panel = await open({ dist })
  const { address } = await panel.startPhone(route)
  const { host, port } = new URL(preview.url)
  const socket = net.connect(Number(port), '127.0.0.1')
  socket.end(request.replace('SITE', address.split('/')[1] ?? '').replaceAll('HOST', host))
  await new Promise((resolve) => socket.on('error', resolve).on('close', resolve).resume())
  await expectAlive()
})

test('a broken style sheet is a problem with its place, and the other one still applies', async () => {
  const panel = await open({ dist: app({ [`${route}.wxss`]: '.a {\n  color: red;\n' }) })
  const { address } = await panel.startPhone(route)
  const styles = await get(address.replace('phone', `style/${route}`))
  expect(await styles.text()).toContain('body { color: red }')
  const { message } = await panel.hear('problem')
  expect(message).toBe(`${route}.wxss:1:1: Unclosed block`)
})

test('a package that is deleted while its phone is open is explained, and opens once it is built again', async () => {
  const icon = path.join('icons', 'a.png')
  const tabBar = { list: [{ pagePath: route, text: '甲', iconPath: icon }] }
  const js = `Page({ onLoad() { wx.showToast({ title: '好', duration: 500 }) } })`
  const dist = nativeApp({ pages: [route], tabBar }, { [`${route}.js`]: js, [icon]: '' })
  const kept = `${dist}-kept`
  fs.cpSync(dist, kept, { recursive: true })
  const panel = await open({ dist })
  await panel.hear('package')
  const { address } = await panel.startPhone(route)
  await panel.hear('route')
  fs.rmSync(dist, { recursive: true })

  expect((await get(address.replace('phone', `style/${route}`))).ok).toBe(true)
  // The toast disappears by itself, and with it the tab bar is drawn again, whose picture is gone.
  await panel.hear('problem', ({ message }) => message.includes('ENOENT'))
  await panel.hear('broken', ({ message }) => message.includes('No app.json'))

  fs.renameSync(kept, dist)
  await panel.hear('package')
  await expectAlive()
})

const pidFile = (dist: string) => path.join(dist, '..', `${path.basename(dist)}.pid`)

test.each([
  ['killed', 'sleep 1000', 'SIGKILL'],
  ['broken off with a code', 'exit 3', '3'],
])('a builder that is %s is told to every panel', async (_, command, why) => {
  const dist = app()
  const panel = await open({ dist, build: `echo $$ > ${pidFile(dist)}; echo 开始构建; ${command}` })
  await panel.hear('package')
  if (why === 'SIGKILL') {
    while (!fs.existsSync(pidFile(dist))) await new Promise((resolve) => setTimeout(resolve, 20))
    process.kill(Number(fs.readFileSync(pidFile(dist), 'utf8')), 'SIGKILL')
  }
  fs.rmSync(pidFile(dist), { force: true })
  const { alerts } = await panel.hear('alerts', ({ alerts }) => alerts.length > 0)
  expect(alerts).toEqual([{ title: '构建程序已停止', text: expect.stringContaining(why) as string }])
  await (await TestPanel.open(preview)).hear('alerts', ({ alerts }) => alerts.length > 0)
})

test('a builder that cannot be started is told too', async () => {
  const panel = await open({ dist: app(), build: 'true', cwd: '/no/such/folder' })
  const { alerts } = await panel.hear('alerts', ({ alerts }) => alerts.length > 0)
  expect(alerts[0]?.text).toContain('ENOENT')
})

test('an alert stays until it is withdrawn, for panels that open later too', async () => {
  const panel = await open({ dist: app() })
  preview.alert('内容有错', '题目 7 没有答案')
  const alerts = [{ title: '内容有错', text: '题目 7 没有答案' }]
  expect((await panel.hear('alerts', ({ alerts }) => alerts.length > 0)).alerts).toEqual(alerts)
  const later = await TestPanel.open(preview)
  expect((await later.hear('alerts')).alerts).toEqual(alerts)
  preview.alert('内容有错', undefined)
  expect((await later.hear('alerts')).alerts).toEqual([])
})
