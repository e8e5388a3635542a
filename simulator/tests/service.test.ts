import { absent, fail, never, ok, simulate, type SimulateOptions } from '../src'
import { nativeApp, removeApps } from './support/native'

afterAll(removeApps)

const page = 'pages/a/a'

/** Runs a script in the first page's onLoad; returns its `out`. */
async function inPage(script: string, options: Partial<SimulateOptions> = {}) {
  const dist = nativeApp(
    { pages: [page] },
    { [`${page}.js`]: `const out = {}; Page({ data: { out }, async onLoad() { ${script}; this.setData({ out }) } })` },
  )
  const sim = await simulate({ dist, ...options })
  await sim.open()
  return { sim, out: sim.page().data['out'] as Record<string, unknown> }
}

describe('the scripts’ environment', () => {
  test('has no browser, no eval and no Intl', async () => {
    const { sim, out } = await inPage(`
      out.kinds = [typeof window, typeof document, typeof Intl, typeof process, typeof WebAssembly].join()
      try { new Function('return 1')() } catch (error) { out.error = error.name }`)
    expect(out).toEqual({ kinds: 'undefined,undefined,undefined,undefined,undefined', error: 'EvalError' })
    await sim.close()
  })

  test('requires modules once, relative to the one that asks', async () => {
    const dist = nativeApp(
      { pages: [page] },
      {
        'lib/count.js': 'module.exports = { n: 0 }',
        'lib/add.js': 'require("./count").n++',
        [`${page}.js`]: 'require("../../lib/add"); Page({ data: require("../../lib/count.js") })',
      },
    )
    const sim = await simulate({ dist })
    await sim.open()
    expect(sim.page().data).toEqual({ n: 1 })
    await sim.close()
  })

  test('runs the life cycles in order and passes the query undecoded', async () => {
    const log = (name: string) => `${name}(o) { getApp().log.push('${name}' + (o && o.q ? ':' + o.q : '')) }`
    const dist = nativeApp(
      { pages: [page, 'pages/b/b'] },
      {
        'app.js': `App({ log: [], onLaunch(o) { this.log.push('launch:' + o.path + o.scene) }, onShow() { this.log.push('app') } })`,
        [`${page}.js`]: `Page({ ${['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload'].map(log).join(',')},
          go() { wx.navigateTo({ url: '../b/b?q=%E4%B8%80' }) } })`,
        [`pages/b/b.js`]: `Page({ ${['onLoad', 'onUnload'].map(log).join(',')}, onReady() { this.setData({ log: getApp().log }) } })`,
      },
    )
    const sim = await simulate({ dist })
    await sim.open()
    await sim.call('go')
    expect(sim.page()).toMatchObject({
      route: 'pages/b/b',
      data: { log: ['launch:pages/a/a1001', 'app', 'onLoad', 'onShow', 'onReady', 'onHide', 'onLoad:%E4%B8%80'] },
    })
    await sim.close()
  })
})

describe('what goes wrong', () => {
  test.each([
    ['an exception', 'throw new Error("boom one")'],
    ['an unhandled rejection', 'Promise.reject(new Error("boom two"))'],
    ['an exception in a timer', 'setTimeout(() => { throw new Error("boom three") })'],
    ['an exception in a callback', 'wx.setClipboardData({ data: "", success() { throw new Error("boom four") } })'],
    ['console.error', 'console.error("boom five")'],
    ['a failed call that nobody catches', 'wx.navigateTo({ url: "/boom" })'],
    ['a request to the network', 'wx.request({ url: "https://boom.example", fail() {} })'],
    ['an API that is not simulated', 'wx.boom = wx.chooseImage({ fail() {} })'],
  ])('%s fails the test', async (_name, script) => {
    const { sim } = await inPage(script)
    await expect(sim.close()).rejects.toThrow(/boom|chooseImage/)
  })

  test('passes when expected, and fails when expected but absent', async () => {
    const { sim } = await inPage('throw new Error("boom")')
    sim.expectProblem(/boom/)
    sim.assertClean()
    sim.expectProblem(/crash/)
    await expect(sim.close()).rejects.toThrow('did not come')
  })

  test('a link to a missing page is a problem', async () => {
    const sim = await simulate({ dist: nativeApp({ pages: [page] }) })
    await sim.open('pages/none/none')
    await expect(sim.close()).rejects.toThrow('page "pages/none/none" is not found')
  })

  test('a folder without a package is reported', async () => {
    await expect(simulate({ dist: '/nowhere' })).rejects.toThrow('No app.json in /nowhere')
  })
})

describe('the page stack', () => {
  const tabs = {
    list: [
      { pagePath: 'pages/t/t', text: 'T' },
      { pagePath: 'pages/u/u', text: 'U' },
    ],
  }
  const pages = ['pages/t/t', 'pages/u/u', 'pages/p/p']
  const go = 'Page({ data: { n: 0 }, add() { this.setData({ n: this.data.n + 1 }) }, go(o) { return wx[o.how](o) } })'
  const start = async () => {
    const dist = nativeApp({ pages, tabBar: tabs }, Object.fromEntries(pages.map((route) => [`${route}.js`, go])))
    const sim = await simulate({ dist })
    await sim.open()
    return sim
  }

  test('holds ten pages', async () => {
    const sim = await start()
    for (let i = 1; i < 10; i++) await sim.call('go', { how: 'navigateTo', url: '/pages/p/p' })
    expect(sim.stack()).toHaveLength(10)
    sim.expectProblem(/navigateTo:fail webview count limit exceed/)
    await sim.call('go', { how: 'navigateTo', url: '/pages/p/p' })
    await sim.call('go', { how: 'navigateBack', delta: 4 })
    expect(sim.stack()).toHaveLength(6)
    await sim.call('go', { how: 'redirectTo', url: '../p/p?x=1' })
    expect([sim.stack().length, sim.page().query]).toEqual([6, { x: '1' }])
    await sim.close()
  })

  test('keeps tab pages alive until a relaunch', async () => {
    const sim = await start()
    await sim.call('add')
    await sim.call('go', { how: 'navigateTo', url: '/pages/p/p' })
    await sim.call('go', { how: 'switchTab', url: '/pages/u/u' })
    expect(sim.stack()).toEqual(['pages/u/u'])
    await sim.switchTab('T')
    expect(sim.page().data).toEqual({ n: 1 })
    await sim.call('go', { how: 'reLaunch', url: '/pages/p/p' })
    await sim.back()
    expect([sim.stack(), sim.page().data]).toEqual([['pages/t/t'], { n: 0 }])
    await sim.close()
  })

  test.each([
    ['navigateTo', '/pages/u/u', 'can not navigateTo a tabbar page'],
    ['redirectTo', '/pages/u/u', 'can not redirectTo a tabbar page'],
    ['switchTab', '/pages/p/p', 'can not switch to no-tabBar page'],
    ['navigateBack', '', 'cannot navigate back at first page'],
    ['navigateTo', '/pages/x/x', 'page "pages/x/x" is not found'],
  ])('refuses %s %s', async (how, url, message) => {
    const sim = await start()
    sim.expectProblem(new RegExp(message))
    await sim.call('go', { how, url })
    expect(sim.stack()).toEqual(['pages/t/t'])
    await sim.close()
  })
})

describe('the answers of wx', () => {
  test('are planned, in turn, by function, or never given', async () => {
    const { sim, out } = await inPage(
      `const call = () => wx.makePhoneCall({ phoneNumber: '1' }).then((r) => r.errMsg, (e) => e.errMsg)
       out.calls = [await call(), await call(), await call()]
       out.contact = await wx.addPhoneContact({}).catch((e) => e.errno)
       wx.addPhoneCalendar({ complete() { out.calendar = true } })
       out.sync = wx.getDeviceInfo()`,
      {
        wx: {
          makePhoneCall: [fail('makePhoneCall:fail cancel'), ok()],
          addPhoneContact: () => fail('addPhoneContact:fail privacy', 104),
          addPhoneCalendar: never(),
          getDeviceInfo: ok({ platform: 'android' }),
        },
      },
    )
    expect(out).toEqual({
      calls: ['makePhoneCall:fail cancel', 'makePhoneCall:ok', 'makePhoneCall:ok'],
      contact: 104,
      sync: { platform: 'android' },
    })
    expect(sim.calls('makePhoneCall')[0]).toEqual({ api: 'makePhoneCall', options: { phoneNumber: '1' } })
    await sim.close()
  })

  test('an absent API is undefined, and canIUse returns false', async () => {
    const script = `out.all = [typeof wx.addPhoneCalendar, wx.canIUse('addPhoneCalendar'), wx.canIUse('makePhoneCall'),
      wx.canIUse('button.open-type.share'), wx.canIUse('map')]`
    const { sim, out } = await inPage(script, { wx: { addPhoneCalendar: absent() } })
    expect(out['all']).toEqual(['undefined', false, true, true, false])
    await sim.close()
  })

  test('the phone refuses what WeChat refuses', async () => {
    const { sim, out } = await inPage(`
      const why = (p) => p.then(() => 'ok', (e) => e.errMsg)
      out.map = await why(wx.openLocation({ latitude: '43', longitude: '125' }))
      out.call = await why(wx.makePhoneCall({ phoneNumber: 110 }))`)
    expect(out).toEqual({
      map: expect.stringContaining('should be Number') as string,
      call: expect.stringContaining('should be String') as string,
    })
    await sim.close()
  })

  test('a single page from Moments leads nowhere', async () => {
    const script = `out.errors = []; for (const api of ['navigateTo', 'openLocation', 'setClipboardData'])
      await wx[api]({ url: '/${page}', data: '' }).catch((e) => out.errors.push(e.errMsg.split(' ')[0]))
`
    const { sim, out } = await inPage(script, { scene: 1154 })
    expect(out).toEqual({ errors: ['navigateTo:fail', 'openLocation:fail', 'setClipboardData:fail'] })
    await sim.close()
  })
})

describe('storage', () => {
  const script = `
    try { wx.setStorageSync('k', { n: 1 }); out.set = 'ok' } catch (error) { out.set = error.message }
    out.get = wx.getStorageSync('k')
    wx.removeStorageSync('k')
    out.removed = wx.getStorageSync('k')`

  test('keeps stored values', async () => {
    const { sim, out } = await inPage(script)
    expect(out).toEqual({ set: 'ok', get: { n: 1 }, removed: '' })
    await sim.close()
  })

  test('may be full or unreadable', async () => {
    const full = 'setStorageSync:fail exceed storage max size 10Mb'
    const { sim, out } = await inPage(script, { wx: { setStorageSync: fail(full), getStorageSync: ok('{"broken') } })
    expect(out).toMatchObject({ set: full, get: '{"broken' })
    await sim.close()
  })
})

describe('the phone', () => {
  test('tells its theme, font size and kind', async () => {
    const script = `const { theme, fontSizeSetting, fontSizeScaleFactor } = wx.getAppBaseInfo()
      out.all = [theme, fontSizeSetting, fontSizeScaleFactor, wx.getDeviceInfo().platform]`
    const { sim, out } = await inPage(script, { device: { theme: 'dark', fontSize: 23.8 } })
    expect(out['all']).toEqual(['dark', 23.8, 1.4, 'ios'])
    await sim.close()
  })

  test('shows toasts, and asks through sheets', async () => {
    const script = `await wx.showLoading({ title: '稍等' }); await wx.hideLoading(); wx.showToast({ title: '好了' })
      this.wait = () => { wx.showLoading({ title: '稍等' }) }
      this.ask = async () => {
      const { confirm } = await wx.showModal({ title: '删除', content: '确定吗', confirmText: '删除' })
      this.setData({ out: { confirm } }) }`
    const { sim } = await inPage(script)
    expect(sim.toast()).toMatchObject({ title: '好了', icon: 'success' })
    await sim.call('ask')
    expect(sim.sheet()).toMatchObject({ kind: 'modal', title: '删除', lines: ['确定吗'] })
    await expect(sim.tap('没有')).rejects.toThrow('Nothing matches')
    await sim.tap('删除')
    expect([sim.page().data['out'], sim.sheet(), sim.toast()]).toEqual([{ confirm: true }, undefined, undefined])
    await sim.call('wait')
    expect(sim.toast()).toEqual({ title: '稍等', icon: 'loading' })
    await sim.close()
  })
})

test('setData is logged in bytes of UTF-8', async () => {
  const { sim } = await inPage(`this.setData({ 'out.name': '学' })`)
  expect(sim.setData[0]).toMatchObject({
    page,
    bytes: Buffer.byteLength('{"out.name":"学"}'),
    paths: ['out.name'],
  })
  await sim.close()
})
