import { closeBrowser, fail, simulate, type SimulateOptions, type Simulation } from '../src'
import { builtFixture } from '../../measures/fixture'

const views = ['tree', 'browser'] as const
let dist = ''

beforeAll(() => {
  dist = builtFixture('forms')
}, 120000)
afterAll(closeBrowser)

describe.each(views)('a journey in the %s', (view) => {
  let sim: Simulation
  const start = async (options: Partial<SimulateOptions> = {}) => {
    sim = await simulate({ dist, view, ...options })
    await sim.open()
    return sim
  }
  afterEach(() => sim.close())

  test('reads what a person sees', async () => {
    await start()
    const lines = (await sim.text()).split('\n')
    expect(lines.slice(0, 5)).toEqual(['姓名', '你好，同学', '日期 2025-06-30', '层次 本科', '里层'])
    expect([sim.title(), sim.page().route, sim.stack()]).toEqual(['表单', 'pages/index/index', ['pages/index/index']])
    expect([await sim.count({ role: 'textbox' }), await sim.count({ text: /^里.$/ })]).toEqual([1, 1])
  })

  test('types, corrects and confirms', async () => {
    await start()
    await sim.type('姓名', '小明')
    expect(await sim.text({ class: 'echo' })).toBe('你好，小明')
    await sim.type({ role: 'textbox' }, '李华')
    await sim.submit('李华')
    expect(await sim.text({ class: 'echo' })).toBe('你好，李华')
    expect(await sim.text({ class: 'answer' })).toBe('回车')
  })

  test('chooses a date and an item, or cancels', async () => {
    await start()
    await sim.tap({ class: 'date' })
    await sim.tap('取消')
    await sim.tap({ class: 'date' })
    await sim.choose('2024-02-29')
    await sim.tap({ class: 'grade' })
    await sim.choose('博士')
    expect([await sim.text({ class: 'date' }), await sim.text({ class: 'grade' })]).toEqual([
      '日期 2024-02-29',
      '层次 博士',
    ])
  })

  test('answers a modal, an action sheet and a call', async () => {
    await start()
    await sim.tap('提交')
    await sim.tap('确定')
    expect(await sim.text({ class: 'answer' })).toBe('已提交')
    await sim.tap('菜单')
    await sim.tap('乙')
    expect(await sim.text({ class: 'answer' })).toBe('选了1')
    await sim.tap('拨打电话')
    expect(sim.sheet()).toMatchObject({ kind: 'call', title: '0431-85583206' })
    await sim.tap('取消')
    expect(await sim.text({ class: 'answer' })).toBe('makePhoneCall:fail cancel')
    await sim.tap('拨打电话')
    await sim.tap(/^呼叫/)
    expect(await sim.text({ class: 'answer' })).toBe('已拨打')
    expect(sim.calls('makePhoneCall')).toHaveLength(2)
  })

  test('takes a planned answer without a sheet', async () => {
    await start({ wx: { makePhoneCall: fail('makePhoneCall:fail no card') } })
    await sim.tap('拨打电话')
    expect([sim.sheet(), await sim.text({ class: 'answer' })]).toEqual([undefined, 'makePhoneCall:fail no card'])
  })

  test('shares by a button', async () => {
    await start()
    await sim.tap('分享')
    expect(sim.calls('shareAppMessage')[0]?.options).toEqual({ title: '一份表单', path: '/pages/index/index?name=' })
    await sim.tap('关闭')
  })

  test('bubbles a tap unless it is stopped', async () => {
    await start()
    await sim.tap('里层')
    expect(await sim.text({ class: 'answer' })).toBe('只点到里层')
  })

  test('swipes to the left and to the right, which is no tap', async () => {
    await start()
    await sim.switchTab('说明')
    await sim.swipe('滑过这里', 'left')
    expect(await sim.text({ class: 'swiped' })).toBe('向左')
    await sim.swipe('滑过这里', 'right')
    expect(await sim.text({ class: 'swiped' })).toBe('向右')
  })

  test('goes on, back, home and to other tabs', async () => {
    await start()
    await sim.tap('下一页')
    await sim.tap('再下一页')
    expect([sim.title(), await sim.text({ class: 'number' })]).toEqual(['第二页', '第 2 层'])
    await sim.back()
    await sim.tap('回去')
    expect(sim.stack()).toEqual(['pages/index/index'])
    await sim.switchTab('说明')
    await sim.tap('加一')
    await sim.tap('开始导航')
    expect(sim.sheet()).toMatchObject({ kind: 'map', title: '东校区' })
    await sim.tap('关闭')
    await sim.switchTab('表单')
    await sim.switchTab('说明')
    expect(await sim.count('点了 1 次')).toBe(1)
  })

  test('opens a link to a page inside, with a way home', async () => {
    sim = await simulate({ dist, view })
    await sim.open('pages/second/index?n=7')
    expect(await sim.text({ class: 'number' })).toBe('第 7 层')
    await sim.back()
    expect(sim.stack()).toEqual(['pages/index/index'])
  })

  test('reports targets that are missing or ambiguous', async () => {
    await start()
    await expect(sim.tap('没有这个')).rejects.toThrow('Nothing matches { text "没有这个" }')
    await expect(sim.tap({ class: 'card' })).rejects.toThrow('3 things match')
    await expect(sim.switchTab('没有')).rejects.toThrow('No tab bar with "没有"')
    await expect(sim.choose('2024-01-01')).rejects.toThrow('No picker is open')
  })
})

describe('the browser alone', () => {
  const open = async (options: Partial<SimulateOptions> = {}) => {
    const sim = await simulate({ dist, view: 'browser', ...options })
    await sim.open()
    return sim
  }
  const inPage = <T>(sim: Simulation, read: (selector: string) => T, selector = '') =>
    sim.frame().evaluate(read, selector)

  test.each([
    [320, 160],
    [375, 187],
    [430, 215],
  ])('makes rpx of a width of %d', async (width, half) => {
    const sim = await open({ device: { width } })
    const measured = await inPage(sim, () => [innerWidth, document.querySelector('.half')?.clientWidth])
    expect(measured).toEqual([width, half])
    await sim.close()
  })

  test('has the styles of the theme', async () => {
    for (const [theme, colour] of [
      ['dark', 'rgb(16, 21, 29)'],
      ['light', 'rgb(246, 247, 250)'],
    ] as const) {
      const sim = await open({ device: { theme } })
      expect(await inPage(sim, () => getComputedStyle(document.body).backgroundColor)).toBe(colour)
      await sim.close()
    }
  })

  test('keeps clear of the home indicator only where the page reaches it', async () => {
    const sim = await open()
    const padding = () =>
      inPage(sim, () => getComputedStyle(document.querySelector('.foot') ?? document.body).paddingBottom)
    expect(await padding()).toBe('8px')
    await sim.close()
  })

  test('starts in a reused tab as in a new one, without history', async () => {
    await (await open()).close()
    const sim = await open()
    expect(await inPage(sim, () => top?.history.length)).toBe(1)
    await sim.close()
  })

  test('does not tap what is covered', async () => {
    const sim = await open()
    await sim.tap('提交')
    await expect(sim.tap('拨打电话')).rejects.toThrow('Nothing matches')
    await expect(sim.switchTab('说明')).rejects.toThrow('The modal sheet covers the page')
    await sim.close()
  })

  test('draws a phone of the device’s size', async () => {
    const sim = await open({ device: { width: 320 } })
    const png = await sim.screenshot()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 1136])
    await sim.close()
  })
})
