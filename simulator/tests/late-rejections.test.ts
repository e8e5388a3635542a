import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { nativeApp, removeApps } from './support/native'
import { TestPanel } from './support/panel'
import { PreviewProcess, runScript } from './support/preview-process'

const route = 'pages/a/a'
const app = (onLoad: string) => nativeApp({ pages: [route] }, { [`${route}.js`]: `Page({ onLoad() { ${onLoad} } })` })
const reject = 'Promise.reject(new Error("太晚了"))'

afterAll(removeApps)

test('a promise rejected after its phone has ended is shown in the panel, and the preview goes on', async () => {
  const preview = await PreviewProcess.start(app(`wx.showModal({ title: '问', success() { ${reject} } })`))
  try {
    const panel = await TestPanel.open(preview)
    const first = await panel.startPhone(route)
    await panel.hear('route')
    await panel.startPhone(route)
    first.socket.send(JSON.stringify({ event: { kind: 'press', name: '1.1' } }))
    await panel.hear('problem', ({ message }) => message.includes('太晚了'))
    await panel.startPhone(route)
    expect(preview.isRunning).toBe(true)
  } finally {
    preview.stop()
  }
})

test('a promise rejected after its simulation has ended fails the process of a test', async () => {
  const child = runScript('run-late-rejection.ts', app(`wx.login({ late() { ${reject} } })`))
  const said = text(child.stderr)
  await once(child, 'exit')
  expect(child.exitCode).toBe(1)
  expect(await said).toContain('太晚了')
})
