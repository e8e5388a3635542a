import fs from 'node:fs'
import path from 'node:path'
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
