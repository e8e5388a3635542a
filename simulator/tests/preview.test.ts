import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { closeBrowser, startPreview, type Preview } from '../src'
import { sharedBrowser } from '../src/browser/tab'
import { nativeApp, removeApps } from './support/native'

const route = 'pages/a/a'
const js = `Page({ data: { theme: wx.getAppBaseInfo().theme }, call() { wx.makePhoneCall({ phoneNumber: '0431-85583206', fail() {} }) } })`
const app = () =>
  nativeApp(
    { pages: [route, 'pages/b/b'], window: { navigationBarTitleText: '样例' } },
    { [`${route}.js`]: js, [`${route}.wxml`]: '<button bindtap="call">拨打电话</button><view>{{theme}}</view>' },
  )

let preview: Preview
let page: Page
const open = async (dist: string) => {
  preview = await startPreview({ dist, port: 5291 })
  const { browser } = await sharedBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(preview.url)
}
const phone = () => page.frameLocator('iframe[title="手机"]')
const screen = (of = route) => phone().frameLocator(`iframe[title="${of}"]`)

afterEach(async () => {
  await page.close()
  await preview.close()
})
afterAll(closeBrowser)
afterAll(removeApps)

test('a tap on a call button shows the call sheet, and the panel the call', async () => {
  await open(app())
  await screen().getByText('拨打电话').click()
  await phone().getByText('呼叫 0431-85583206').waitFor()
  await page.getByText('makePhoneCall').waitFor()
  await phone().getByText('取消').click()
  await phone().getByText('取消').waitFor({ state: 'detached' })
})

test('a mouse swipes like a finger', async () => {
  const dist = app()
  const js =
    'Page({ go({ touches: [t] }) { this.x = t.clientX }, end({ changedTouches: [t] }) { this.setData({ left: t.clientX < this.x }) } })'
  fs.writeFileSync(path.join(dist, `${route}.js`), js)
  const wxml = '<view bindtouchstart="go" bindtouchend="end">滑动 {{left ? "向左" : ""}}</view>'
  fs.writeFileSync(path.join(dist, `${route}.wxml`), wxml)
  await open(dist)
  const box = await screen().getByText('滑动').boundingBox()
  if (!box) throw new Error('The view is not drawn')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 200, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 100, y, { steps: 3 })
  await page.mouse.up()
  await screen().getByText('向左').waitFor()
})

test('the width and the page can be chosen', async () => {
  await open(app())
  await page.getByLabel('设备宽度').selectOption('320')
  await page.locator('iframe[width="320"]').waitFor()
  await page.getByLabel('页面', { exact: true }).selectOption('pages/b/b')
  await screen('pages/b/b').getByText('pages/b/b').waitFor()
})

test('a changed package is reopened', async () => {
  const dist = app()
  await open(dist)
  await screen().getByText('light').waitFor()
  fs.writeFileSync(path.join(dist, `${route}.wxml`), '<view>改好了</view>')
  await screen().getByText('改好了').waitFor()
})

test('a missing or broken package is explained, and opens once it is fixed', async () => {
  const dist = app()
  const json = path.join(dist, 'app.json')
  const whole = fs.readFileSync(json, 'utf8')
  fs.writeFileSync(json, '{"pages":')
  await open(dist)
  await page.getByText('app.json is not valid JSON').waitFor()
  fs.writeFileSync(json, whole)
  await screen().getByText('拨打电话').waitFor()
})

test('a problem of the mini program is shown', async () => {
  const dist = app()
  fs.writeFileSync(path.join(dist, `${route}.js`), 'Page({ onLoad() { throw new Error("坏了") } })')
  await open(dist)
  await page.getByText('Error: 坏了').waitFor()
})

test('a busy port is skipped for the next', async () => {
  await open(app())
  const second = await startPreview({ dist: app(), port: Number(new URL(preview.url).port) })
  expect(second.url).not.toBe(preview.url)
  await second.close()
})

test('answers only this machine’s own name and origin', async () => {
  await open(app())
  const { port } = new URL(preview.url)
  const status = await new Promise((resolve) =>
    http.get({ port, host: '127.0.0.1', headers: { host: `evil.example:${port}` } }, (answer) =>
      resolve(answer.statusCode),
    ),
  )
  expect(status).toBe(403)
  const socket = new WebSocket(`ws://127.0.0.1:${port}/preview/socket`, { origin: 'http://evil.example' })
  await expect(new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))).rejects.toThrow()
})
