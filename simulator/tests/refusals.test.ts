import { closeBrowser, simulate } from '../src'
import { nativeApp, removeApps } from './support/native'

afterAll(removeApps)
afterAll(closeBrowser)

const page = 'pages/a/a'
const open = async (wxml: string, js = 'Page({})', more: Record<string, string> = {}) => {
  const dist = nativeApp({ pages: [page] }, { [`${page}.wxml`]: wxml, [`${page}.js`]: js, ...more })
  const sim = await simulate({ dist, view: 'browser' })
  await sim.open()
  return sim
}

test.each([
  ['an unknown component, with the page', '<map />', `${page}: <map> is not simulated`],
  ['a property that does nothing here', '<button disabled>按</button>', '<button>: disabled is not simulated'],
  ['a picker of a mode that is not there', '<picker mode="time"><view>时间</view></picker>', 'mode="time"'],
  ['a canvas', '<canvas />', `${page}: <canvas> is not simulated`],
  ['a swiper that turns by itself', '<swiper autoplay />', '<swiper>: autoplay is not simulated'],
  ['a picture that the package lacks', '<image src="/gone.png" />', '<image> cannot be shown: /gone.png'],
  [
    'an image on the network',
    '<image src="https://example.com/x.png" />',
    'asks the network for https://example.com/x.png',
  ],
  [
    'a picture on the network',
    '<view style="background: url(https://example.com/x.png)">图</view>',
    'asks the network for https://example.com/x.png',
  ],
  ['a template that does not close', '<view><text>', 'a.wxml'],
  ['a handler that the page lacks', '<view bindtap="gone">按</view>', 'gone'],
])('refuses %s', async (_name, wxml, message) => {
  const sim = await open(wxml)
  if (await sim.count(/^(按|时间)$/)) await sim.tap(/^(按|时间)$/)
  await expect(sim.close()).rejects.toThrow(message)
})

test('refuses an image on the network without a browser too', async () => {
  const dist = nativeApp({ pages: [page] }, { [`${page}.wxml`]: '<image src="https://example.com/x.png" />' })
  const sim = await simulate({ dist })
  await sim.open()
  await expect(sim.close()).rejects.toThrow('asks the network for https://example.com/x.png')
})

test.each([
  ['a canvas', 'select("view").node()', "a selector query's node is not simulated"],
  ['a component', 'in({}).select("view")', 'a selector query in a component is not simulated'],
])('refuses a selector query about %s', async (_name, query, message) => {
  const sim = await open('<view>好</view>', `Page({ onReady() { wx.createSelectorQuery().${query} } })`)
  await expect(sim.close()).rejects.toThrow(message)
})

test.each(['/a.svg', '../../a.svg'])('shows a picture of the package by its path %s', async (src) => {
  const sim = await open(
    `<image src="${src}" bindload="loaded" />`,
    'Page({ loaded({ detail }) { wx.showToast({ title: detail.width + " × " + detail.height }) } })',
    { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6" />' },
  )
  expect(sim.toast()?.title).toBe('8 × 6')
  await sim.close()
})

test.each(['tree', 'browser'] as const)('asks about the page given to a selector query, in the %s', async (view) => {
  const other = 'pages/b/b'
  const asks = `Page({ onReady() {
    const query = wx.createSelectorQuery().in(getCurrentPages()[0])
    query.select('.first').fields({ dataset: true }).exec(([found]) => wx.showToast({ title: found.dataset.name }))
  } })`
  const dist = nativeApp(
    { pages: [page, other] },
    {
      [`${page}.wxml`]: '<view class="first" data-name="第一页" bindtap="go">去</view>',
      [`${page}.js`]: `Page({ go() { wx.navigateTo({ url: '/${other}' }) } })`,
      [`${other}.js`]: asks,
    },
  )
  const sim = await simulate({ dist, view })
  await sim.open()
  await sim.tap('去')
  expect(sim.toast()?.title).toBe('第一页')
  await sim.close()
})

test('an unknown component that is never shown is not a problem', async () => {
  const sim = await open('<map wx:if="{{false}}" /><view>好</view>')
  expect(await sim.text()).toBe('好')
  await sim.close()
})

test('runs a component of the package, with its properties and handlers', async () => {
  const sim = await open('<tag word="{{word}}" />', 'Page({ data: { word: "学籍" } })', {
    [`${page}.json`]: '{"usingComponents":{"tag":"/parts/tag"}}',
    'parts/tag.json': '{"component":true}',
    'parts/tag.wxml': '<view bindtap="go">{{word}}</view>',
    'parts/tag.js':
      'Component({ properties: { word: String }, methods: { go() { wx.showToast({ title: "到了" }) } } })',
  })
  await sim.tap('学籍')
  expect(sim.toast()?.title).toBe('到了')
  await sim.close()
})

test('gives assistive technology roles and states', async () => {
  const sim = await open(
    '<view aria-role="button" aria-label="{{on}}" aria-expanded="{{on}}" bindtap="go">折叠</view>',
    `
    Page({ data: { on: 'false' }, go() { this.setData({ on: 'true' }) } })`,
  )
  await sim.tap({ role: 'button', name: 'false' })
  expect(await sim.attribute('折叠', 'aria-expanded')).toBe('true')
  const drawn = await sim.frame().evaluate(() => document.querySelector('[role=button]')?.getAttribute('aria-expanded'))
  expect(drawn).toBe('true')
  await sim.close()
})
