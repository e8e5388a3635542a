import { absent, fail, ok, simulate, type SimulateOptions } from '../src'
import { nativeApp, removeApps } from './support/native'

afterAll(removeApps)

/** A page that navigates on request and records the result. */
const goer = `Page({ data: { answers: [] },
  onShow() { wx.getDeviceInfo() },
  async go({ how = 'navigateTo', url }) {
    const answer = await wx[how]({ url }).then((r) => r.errMsg, (e) => e.errMsg)
    this.setData({ answers: this.data.answers.concat(answer) })
  } })`

const pages = ['pages/home/home', 'pages/other/other']
const inGuides = 'guides/list/list'
const inSearch = 'search/search'

type Rule = Record<string, { packages: string[]; network?: string }>

/** Two pages in the main package and two sub-packages of a page each. */
function app(preloadRule: Rule = {}): string {
  const subPackages = [
    { root: 'guides', name: 'g', pages: ['list/list'] },
    { root: 'search', pages: ['search'] },
  ]
  const scripts = [...pages, inGuides, inSearch].flatMap((page) => [
    [`${page}.js`, goer],
    [`${page}.wxml`, `<view>${page}</view>`],
  ])
  return nativeApp({ pages, subPackages, preloadRule }, Object.fromEntries(scripts) as Record<string, string>)
}

const start = (preloadRule?: Rule, options: Partial<SimulateOptions> = {}) =>
  simulate({ dist: app(preloadRule), ...options })

const all = { network: 'all', packages: ['guides', 'search'] }

describe('a sub-package', () => {
  test.each<[string, Rule, string[]]>([
    ['is not on the phone at first', {}, []],
    ['comes when a page is shown whose rule names it', { 'pages/home/home': all }, ['guides', 'search']],
    ['comes by its name too', { 'pages/home/home': { network: 'all', packages: ['g'] } }, ['guides']],
    ['does not come by the rule of another page', { 'pages/other/other': all }, []],
    ['does not come by mobile data when its rule wants Wi-Fi', { 'pages/home/home': { packages: ['guides'] } }, []],
  ])('%s', async (_name, rule, loaded) => {
    const sim = await start(rule)
    await sim.open()
    expect(sim.loadedPackages()).toEqual(loaded)
    await sim.close()
  })

  test('is loaded when one of its pages is opened, and stays when the network is lost', async () => {
    const sim = await start()
    await sim.open()
    await sim.call('go', { url: `/${inGuides}` })
    expect(sim.loadedPackages()).toEqual(['guides'])
    sim.setNetwork(false)
    await sim.call('go', { how: 'redirectTo', url: `/${inGuides}` })
    expect(sim.stack()).toEqual(['pages/home/home', inGuides])
    await sim.close()
  })

  test('is loaded once, however often it is requested', async () => {
    const sim = await start({ 'pages/home/home': all })
    await sim.open()
    await sim.call('go', { url: `/${inSearch}` })
    expect(sim.loadedPackages()).toEqual(['guides', 'search'])
    await sim.close()
  })

  test('that is loading when the network is lost does not arrive', async () => {
    // The page navigates when shown; by then loading has begun.
    const getDeviceInfo = () => {
      sim.setNetwork(false)
      return ok({})
    }
    const sim = await start({ 'pages/home/home': all }, { wx: { getDeviceInfo } })
    await sim.open()
    expect(sim.loadedPackages()).toEqual([])
    await sim.close()
  })
})

describe('without a network', () => {
  test.each(['navigateTo', 'redirectTo', 'reLaunch'])('%s is refused, and the page stays', async (how) => {
    const sim = await start({ 'pages/home/home': all }, { network: false })
    await sim.open()
    await sim.call('go', { how, url: `/${inGuides}` })
    expect(sim.page()).toMatchObject({
      route: 'pages/home/home',
      data: { answers: [expect.stringMatching(new RegExp(`^${how}:fail loadSubPackage fail`))] },
    })
    await sim.close()
  })

  test('pages of the main package open', async () => {
    const sim = await start({}, { network: false })
    await sim.open()
    await sim.call('go', { url: '/pages/other/other' })
    expect(sim.page().route).toBe('pages/other/other')
    await sim.close()
  })

  test('a refused page opens once there is one', async () => {
    const sim = await start({}, { network: false })
    await sim.open()
    await sim.call('go', { url: `/${inGuides}` })
    sim.setNetwork(true)
    await sim.call('go', { url: `/${inGuides}` })
    expect(sim.page().route).toBe(inGuides)
    await sim.close()
  })

  test('a link into a sub-package cannot start the app', async () => {
    const sim = await start({}, { network: false })
    sim.expectProblem(/page "guides\/list\/list" cannot open/)
    await sim.open(inGuides)
    expect(sim.stack()).toEqual([])
    await sim.close()
  })

  test.each([
    [true, '4g'],
    [false, 'none'],
  ])('the app can ask: with a network %s it is %s', async (network, networkType) => {
    const dist = nativeApp(
      { pages },
      { [`${pages[0]}.js`]: `Page({ onLoad() { wx.getNetworkType({ success: (r) => this.setData(r) }) } })` },
    )
    const sim = await simulate({ dist, network })
    await sim.open()
    expect(sim.page().data).toMatchObject({ networkType })
    await sim.close()
  })
})

describe('a newer release', () => {
  const asker = `Page({ onLoad() {
      const manager = wx.getUpdateManager()
      manager.onCheckForUpdate(() => {})
      manager.onUpdateFailed(() => this.setData({ ready: 'failed' }))
      manager.onUpdateReady(() => this.setData({ ready: 'yes' }))
      this.restart = () => manager.applyUpdate()
    } })`
  const start = (wx: SimulateOptions['wx'] = {}) =>
    simulate({ dist: nativeApp({ pages }, { [`${pages[0]}.js`]: asker }), wx })

  test('is announced when ready, and applying it is recorded', async () => {
    const sim = await start()
    await sim.open()
    expect(sim.page().data).toEqual({})
    await sim.updateReady()
    expect(sim.page().data).toEqual({ ready: 'yes' })
    expect(sim.calls('UpdateManager.applyUpdate')).toEqual([])
    await sim.call('restart')
    expect(sim.calls('UpdateManager.applyUpdate')).toHaveLength(1)
    await sim.close()
  })

  test.each([
    ['absent', absent(), /getUpdateManager is not a function/],
    ['failing', fail('getUpdateManager:fail'), /getUpdateManager:fail/],
    ['nothing', ok(null), /null/],
    ['data without methods', ok({ platform: [] }), /onCheckForUpdate is not a function/],
  ])('cannot be told where the manager is %s', async (_name, answer, problem) => {
    const sim = await start({ getUpdateManager: answer })
    sim.expectProblem(problem)
    await sim.open()
    await sim.updateReady()
    expect(sim.page().data).toEqual({})
    await sim.close()
  })
})
