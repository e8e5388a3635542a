import { backTo, open, openTab } from '@/phone/navigation'
import taro, { wechat } from '../support/taro'

/** Waits until the rejection has been handled. */
const told = () => new Promise((resolve) => setTimeout(resolve))

async function openRefused(errMsg: string) {
  taro.navigateTo.mockRejectedValueOnce({ errMsg })
  open('/pages/search/index')
  await told()
}

const toast = () => (taro.showToast.mock.calls as unknown as [{ title: string }][])[0]?.[0].title

describe('a page that does not open', () => {
  it.each([
    ['in Moments, by its scene', { scene: 1154, network: 'wifi', errMsg: 'navigateTo:fail' }],
    [
      'in Moments, by its words',
      { scene: 1001, network: 'wifi', errMsg: 'navigateTo:fail can not navigateTo in single page mode' },
    ],
    ['in Moments without a network', { scene: 1154, network: 'none', errMsg: 'navigateTo:fail' }],
  ])('%s, leads into the app', async (_, { errMsg, ...phone }) => {
    Object.assign(wechat, phone)
    await openRefused(errMsg)
    expect(toast()).toBe('这里打不开，请先进入小程序')
    expect(taro.showModal).not.toHaveBeenCalled()
  })

  it.each([
    ['the phone has no network, whatever the words', 'navigateTo:fail timeout', 'none'],
    ['its package did not come', 'navigateTo:fail loadSubPackage fail', 'wifi'],
    ['its package did not come, in other words', 'navigateTo:fail:sub-package download failed', '4g'],
  ])('asks to retry with a network when %s', async (_, errMsg, network) => {
    wechat.network = network
    await openRefused(errMsg)
    expect(taro.showModal).toHaveBeenCalledWith(
      expect.objectContaining({ title: '联网后再试', content: expect.stringContaining('首页的问题') as string }),
    )
    expect(taro.showToast).not.toHaveBeenCalled()
    expect(taro.switchTab).not.toHaveBeenCalled()
  })

  it('says no more than it knows when there is another cause', async () => {
    await openRefused('navigateTo:fail page "x" is not found')
    expect(toast()).toBe('这一页没能打开，请再试一次')
    expect(taro.showModal).not.toHaveBeenCalled()
  })

  it('says no more than it knows when the network state is unknown too', async () => {
    taro.getNetworkType.mockRejectedValueOnce({ errMsg: 'getNetworkType:fail' })
    taro.getEnterOptionsSync.mockImplementationOnce(() => {
      throw new TypeError('getEnterOptionsSync is not a function')
    })
    await openRefused('navigateTo:fail')
    expect(toast()).toBe('这一页没能打开，请再试一次')
  })

  it.each([
    ['home from any other page', 'pages/guides/walk/step/index', '回首页', '/pages/home/index'],
    // Routes start with a slash in browsers.
    ['home from any other page of a browser', '/pages/question/index', '回首页', '/pages/home/index'],
    ['to the office from home', 'pages/home/index', '去联系', '/pages/office/index'],
    ['to the office from home in a browser', '/pages/home/index', '去联系', '/pages/office/index'],
  ])('leads %s', async (_, route, confirmText, url) => {
    wechat.network = 'none'
    taro.getCurrentPages.mockReturnValue([{ route }])
    taro.showModal.mockResolvedValueOnce({ confirm: true, cancel: false, errMsg: 'showModal:ok' })
    await openRefused('navigateTo:fail')
    expect(taro.showModal).toHaveBeenCalledWith(expect.objectContaining({ confirmText, cancelText: '知道了' }))
    expect(taro.switchTab).toHaveBeenCalledWith({ url })
    taro.getCurrentPages.mockReturnValue([{}])
  })

  it('has buttons of at most four characters, as WeChat asks', async () => {
    wechat.network = 'none'
    await openRefused('navigateTo:fail')
    const [[options]] = taro.showModal.mock.calls as unknown as [[{ confirmText: string; cancelText: string }]]
    for (const text of [options.confirmText, options.cancelText]) expect(text.length).toBeLessThanOrEqual(4)
  })
})

describe('a tab that does not open', () => {
  it('in Moments, leads into the app', async () => {
    wechat.scene = 1154
    taro.switchTab.mockRejectedValueOnce({ errMsg: 'switchTab:fail' })
    openTab('/pages/home/index')
    await told()
    expect(toast()).toBe('这里打不开，请先进入小程序')
  })
})

const GUIDE = '/pages/guides/walk/guide/index?guide=a'
const OVERVIEW = { route: 'pages/guides/walk/guide/index', options: { guide: 'a' } }

describe('the way back to a page', () => {
  it.each([
    ['navigateBack', 'lies below', [OVERVIEW, {}]],
    ['redirectTo', 'does not', [{}]],
  ] as const)('by %s, where it %s, says why it fails', async (api, _, stack) => {
    wechat.scene = 1154
    taro.getCurrentPages.mockReturnValueOnce([...stack])
    taro[api].mockRejectedValueOnce({ errMsg: `${api}:fail` })
    backTo(GUIDE, { guide: 'a' })
    await told()
    expect(taro[api]).toHaveBeenCalledTimes(1)
    expect(toast()).toBe('这里打不开，请先进入小程序')
  })
})

describe('taps while a page is being opened', () => {
  const ways: [string, () => void][] = [
    ['another page', () => open('/pages/search/index')],
    ['the way back', () => backTo(GUIDE, {})],
    ['a tab', () => openTab('/pages/home/index')],
  ]
  const started = () =>
    [taro.navigateTo, taro.redirectTo, taro.navigateBack, taro.switchTab].reduce(
      (sum, { mock }) => sum + mock.calls.length,
      0,
    )

  it.each(ways)('are ignored, also for %s', async (_, again) => {
    // The first tap makes nine pages ten.
    taro.getCurrentPages.mockReturnValueOnce(Array(9).fill({}))
    open('/pages/question/index?number=1')
    again()
    await told()
    expect(started()).toBe(1)
    expect(taro.navigateTo).toHaveBeenCalledTimes(1)
    expect(taro.showToast).not.toHaveBeenCalled()
  })

  it.each(ways)('are taken again when it has opened: %s', async (_, again) => {
    open('/pages/question/index?number=1')
    await told()
    again()
    await told()
    expect(started()).toBe(2)
  })

  it.each<[string, () => Promise<never>]>([
    ['has failed', () => Promise.reject(new Error('fail'))],
    [
      'has failed at once',
      () => {
        throw new Error('fail')
      },
    ],
  ])('are taken again when it %s', async (_, fail) => {
    taro.navigateTo.mockImplementationOnce(fail)
    open('/pages/search/index')
    await told()
    expect(toast()).toBe('这一页没能打开，请再试一次')
    open('/pages/search/index')
    expect(taro.navigateTo).toHaveBeenCalledTimes(2)
    await told()
  })

  it('are taken again, and it is said, when it has not been answered for some seconds', async () => {
    jest.useFakeTimers()
    taro.navigateTo.mockReturnValueOnce(new Promise(() => undefined))
    open('/pages/search/index')
    await jest.advanceTimersByTimeAsync(1000)
    open('/pages/search/index')
    expect(taro.navigateTo).toHaveBeenCalledTimes(1)
    await jest.advanceTimersByTimeAsync(9000)
    expect(toast()).toBe('这一页没能打开，请再试一次')
    open('/pages/search/index')
    expect(taro.navigateTo).toHaveBeenCalledTimes(2)
    await jest.advanceTimersByTimeAsync(1)
    jest.useRealTimers()
  })

  it('are told of, when the phone does not even answer about its network', async () => {
    jest.useFakeTimers()
    taro.getNetworkType.mockReturnValueOnce(new Promise(() => undefined))
    taro.navigateTo.mockRejectedValueOnce({ errMsg: 'navigateTo:fail' })
    open('/pages/search/index')
    await jest.advanceTimersByTimeAsync(9000)
    expect(toast()).toBe('这一页没能打开，请再试一次')
    jest.useRealTimers()
  })
})
