import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import type { WebSocket } from 'ws'
import { nativeApp, removeApps } from './support/native'
import { TestPanel } from './support/panel'
import { PreviewProcess } from './support/preview-process'

const route = 'pages/a/a'

/** In a process of its own, because a test runner keeps going after an exception that ends any other process. */
let preview: PreviewProcess
const start = async () => {
  const dist = nativeApp({ pages: [route] })
  fs.mkdirSync(path.join(dist, 'folder.png'))
  preview = await PreviewProcess.start(dist)
}

/** The process still runs, and a new panel gets a phone whose page opens. */
async function expectAlive(): Promise<void> {
  const panel = await TestPanel.open(preview)
  await panel.hear('package')
  await panel.startPhone(route)
  await panel.hear('route', (message) => message.route === route)
  expect(preview.isRunning).toBe(true)
}

beforeAll(start)
beforeEach(async () => ((await preview.answers()) ? undefined : start()))
afterAll(() => preview.stop())
afterAll(removeApps)

const good = { width: 375, theme: 'light', fontSize: 17, url: route }
const event = { kind: 'event', page: 1, handler: 'tap', event: {} }

/** What a page might send that is in no protocol. */
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
  const panel = await TestPanel.open(preview)
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
  const panel = await TestPanel.open(preview)
  const { socket } = await panel.startPhone(route)
  send(socket)
  await expectAlive()
})

test('the panel says that something unreadable came from it, and from its phone', async () => {
  const panel = await TestPanel.open(preview)
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
  const panel = await TestPanel.open(preview)
  const { address } = await panel.startPhone(route)
  const { host, port } = new URL(preview.url)
  const socket = net.connect(Number(port), '127.0.0.1')
  socket.end(request.replace('SITE', address.split('/')[1] ?? '').replaceAll('HOST', host))
  await new Promise((resolve) =>
    socket
      .on('error', () => undefined)
      .on('close', resolve)
      .resume(),
  )
  await expectAlive()
})
