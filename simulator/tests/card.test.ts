import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { closeBrowser, fail, showCard, type CardOptions } from '../src'

const COMPONENT = 'components/call-card/index'

const WXML = `<view class="card">
  <view wx:for="{{lines}}" wx:key="*this" class="line">{{item}}</view>
  <view class="button" aria-role="button" aria-label="拨打学位办" bindtap="onCall" data-number="{{number}}">拨打电话</view>
  <view class="button" aria-role="button" bindtap="onSay">再问一次</view>
</view>`

const WXSS = `@import '../shared.wxss';
.button { color: #1f4380; }
@media (prefers-color-scheme: dark) { .button { color: #a4c2f4; } }`

const SCRIPT = `Component({
  data: { lines: [], number: '' },
  lifetimes: {
    created() {
      const { NotificationType } = wx.modelContext
      const view = wx.modelContext.getViewContext(this)
      view.on(NotificationType.Result, ({ result }) => this.setData(result.structuredContent))
      view.on(NotificationType.Overflow, () => this.setData({ lines: this.data.lines.slice(0, -1) }))
    },
  },
  methods: {
    onCall({ currentTarget }) {
      wx.makePhoneCall({ phoneNumber: currentTarget.dataset.number, fail: () => wx.showToast({ title: '没有打开' }) })
    },
    onSay() {
      wx.modelContext.getContext(this).sendFollowUpMessage({ content: [{ type: 'text', text: '再问一次' }] })
    },
  },
})`

let skill = ''

/** Writes the card, with one of its files changed. */
function write(changes: { wxml?: string; wxss?: string; js?: string } = {}): void {
  const folder = path.join(skill, path.dirname(COMPONENT))
  fs.mkdirSync(folder, { recursive: true })
  const files = { json: '{ "component": true }', wxml: WXML, wxss: WXSS, js: SCRIPT, ...changes }
  for (const [ending, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, `index.${ending}`), text)
  fs.writeFileSync(path.join(skill, 'components/shared.wxss'), '.line { height: 40px; }')
}

const show = (lines: string[], options: Partial<CardOptions> = {}) =>
  showCard({
    ...{ skill, component: COMPONENT, result: { structuredContent: { lines, number: '0431-85583206' } } },
    ...options,
  })

beforeEach(() => {
  skill = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'skill-')), 'assistant')
  write()
})
afterEach(() => fs.rmSync(path.dirname(skill), { recursive: true }))
afterAll(closeBrowser)

test('a card shows what the function returned, as wide as WeChat makes it', async () => {
  const card = await show(['学位办', '东校区'], { device: { width: 320 } })
  expect(await card.text()).toBe('学位办\n东校区\n拨打电话\n再问一次')
  expect(await card.size()).toMatchObject({ width: 288, overflows: 0 })
  expect(await card.attribute({ class: 'button', nth: 0 }, 'aria-label')).toBe('拨打学位办')
  await card.close()
})

test('the calls of a tap are recorded, and answered as planned', async () => {
  const card = await show([], { wx: { makePhoneCall: fail('makePhoneCall:fail not supported') } })
  await card.tap({ name: '拨打学位办' })
  await card.tap({ text: '再问一次' })
  expect(await card.calls()).toEqual([
    { api: 'makePhoneCall', options: { phoneNumber: '0431-85583206' } },
    { api: 'showToast', options: { title: '没有打开' } },
    { api: 'sendFollowUpMessage', options: { content: [{ type: 'text', text: '再问一次' }] } },
  ])
  await card.close()
})

test('a card that is too high is told so, until it fits', async () => {
  const card = await show(['一', '二', '三', '四', '五', '六', '七', '八'], { device: { width: 320 } })
  const { height, content, overflows } = await card.size()
  expect(overflows).toBeGreaterThan(0)
  expect(content).toBe(height)
  expect(height).toBeLessThanOrEqual(288)
  await card.close()
})

test('the theme is the phone’s', async () => {
  const card = await show([], { device: { theme: 'dark' } })
  const colour = () => getComputedStyle(document.querySelector('.button') ?? document.body).color
  expect(await card.tab.evaluate(colour)).toBe('rgb(164, 194, 244)')
  await card.close()
})

test.each([
  ['a browser’s own window', { js: SCRIPT.replace('const view', 'window.x = 1; const view') }, /undefined/],
  ['a call that cards may not make', { js: SCRIPT.replace('const view', 'wx.request({}); const view') }, /request/],
  ['a timer', { js: SCRIPT.replace('const view', 'setTimeout(() => {}, 0); const view') }, /setTimeout/],
  ['a message that no tap has sent', { js: SCRIPT.replace('const view', 'this.onSay(); const view') }, /TAP gesture/],
  ['a tag that is not simulated', { wxml: '<video></video>' }, /<video> is not simulated/],
  ['a style sheet with a fault', { wxss: '.a {' }, /index\.wxss:1:1: Unclosed block/],
])('%s is a problem', async (_what, change, message) => {
  write(change)
  const card = await show([])
  await expect(card.close()).rejects.toThrow(message)
})

test('a script may require others of the skill', async () => {
  write({ js: `const { title } = require('../../titles')\n${SCRIPT.replace("'没有打开'", 'title')}` })
  fs.writeFileSync(path.join(skill, 'titles.js'), "module.exports = { title: '打不开' }")
  const card = await show([], { wx: { makePhoneCall: fail('makePhoneCall:fail') } })
  await card.tap({ name: '拨打学位办' })
  expect(await card.calls('showToast')).toEqual([{ api: 'showToast', options: { title: '打不开' } }])
  await card.close()
})

test('a script of the app cannot be required', async () => {
  fs.writeFileSync(path.join(skill, '../app.js'), '')
  write({ js: `require('../../../app')\n${SCRIPT}` })
  await expect(show([])).rejects.toThrow(/'\.\.\/app\.js' is not in the skill/)
})

test('a tap that fails is a problem', async () => {
  write({ js: SCRIPT.replace("type: 'text', text", "type: 'words', text") })
  const card = await show([])
  await card.tap({ text: '再问一次' })
  await expect(card.close()).rejects.toThrow(/invalid content/)
})
