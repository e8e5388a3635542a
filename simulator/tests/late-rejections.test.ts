import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { nativeApp, removeApps } from './support/native'
import { TestPanel } from './support/panel'

const route = 'pages/a/a'
const app = (onLoad: string) => nativeApp({ pages: [route] }, { [`${route}.js`]: `Page({ onLoad() { ${onLoad} } })` })
const reject = 'Promise.reject(new Error("太晚了"))'

/** Runs a script of the support folder outside the test runner, which would take a rejection for a failure of this test. */
const run = (script: string, dist: string) =>
  spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'support', script), dist])

let child: ChildProcess
afterEach(() => child.kill('SIGKILL'))
afterAll(removeApps)

test('a promise rejected after its phone has ended is shown in the panel, and the preview goes on', async () => {
  const running = run('run-preview.ts', app(`wx.showModal({ title: '问', success() { ${reject} } })`))
  child = running
  const [printed] = (await once(running.stdout, 'data')) as [Buffer]
  const panel = await TestPanel.open({ url: String(printed).trim() })
  const first = await panel.startPhone(route)
  await panel.hear('route')
  await panel.startPhone(route)
  first.socket.send(JSON.stringify({ event: { kind: 'press', name: '1.1' } }))
  await panel.hear('problem', ({ message }) => message.includes('太晚了'))
  await panel.startPhone(route)
  expect(running.exitCode).toBeNull()
})

test('a promise rejected after its simulation has ended fails the process of a test', async () => {
  const running = run('run-late-rejection.ts', app(`wx.login({ late() { ${reject} } })`))
  child = running
  const said = text(running.stderr)
  await once(running, 'exit')
  expect(running.exitCode).toBe(1)
  expect(await said).toContain('太晚了')
})
