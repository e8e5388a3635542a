import { useEffect, useRef } from 'react'

/** Stands in for `@tarojs/taro`: every capability succeeds unless a test says otherwise. */

export const getEnv = () => 'WEAPP'
export const ENV_TYPE = { WEAPP: 'WEAPP', WEB: 'WEB' }

const ok = (api: string) => jest.fn(() => Promise.resolve({ errMsg: `${api}:ok` }))

const storage = new Map<string, unknown>()
const updateListeners: (() => void)[] = []
const applyUpdate = jest.fn()

const taro = {
  makePhoneCall: ok('makePhoneCall'),
  openLocation: ok('openLocation'),
  addPhoneContact: ok('addPhoneContact'),
  addPhoneCalendar: ok('addPhoneCalendar'),
  showActionSheet: jest.fn(() => Promise.resolve({ tapIndex: 0, errMsg: 'showActionSheet:ok' })),
  setClipboardData: ok('setClipboardData'),
  openAppAuthorizeSetting: ok('openAppAuthorizeSetting'),
  showToast: ok('showToast'),
  pageScrollTo: ok('pageScrollTo'),
  getStorageSync: jest.fn((key: string): unknown => storage.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, data: unknown) => void storage.set(key, data)),
  removeStorageSync: jest.fn((key: string) => void storage.delete(key)),
  navigateTo: ok('navigateTo'),
  redirectTo: ok('redirectTo'),
  navigateBack: ok('navigateBack'),
  switchTab: ok('switchTab'),
  showModal: jest.fn(() => Promise.resolve({ confirm: false, cancel: true, errMsg: 'showModal:ok' })),
  getNetworkType: jest.fn(() => Promise.resolve({ networkType: wechat.network, errMsg: 'getNetworkType:ok' })),
  getEnterOptionsSync: jest.fn(() => ({ scene: wechat.scene })),
  getUpdateManager: jest.fn((): unknown => ({
    onUpdateReady: (listener: () => void) => void updateListeners.push(listener),
    applyUpdate,
  })),
  getCurrentPages: jest.fn((): unknown[] => [{}]),
  getAppBaseInfo: jest.fn((): Record<string, unknown> => ({ theme: 'light' })),
  getDeviceInfo: jest.fn((): Record<string, unknown> => ({ platform: 'ios' })),
  nextTick: (then: () => void) => void setTimeout(then),
  getEnv,
  ENV_TYPE,
}

export default taro

interface Shared {
  title: string
  path?: string
  query?: string
}

/** What WeChat says of the button that shares; its own menu has no target. */
interface ShareEvent {
  target?: { dataset: Record<string, string> }
}

let params: Record<string, string> = {}
let shareToChat: ((event: ShareEvent) => Shared) | undefined
let shareToMoments: (() => Shared) | undefined
const shows = new Set<() => void>()

/** Test controls and recorded calls. */
export const wechat = {
  /** The phone's network type. */
  network: 'wifi',
  /** How the app was entered; 1154 is Moments. */
  scene: 1001,
  storage,
  /** The phone has stored these texts. */
  keep: (key: string, texts: unknown) => void storage.set(key, { version: 1, texts }),
  /** The texts that the phone has stored. */
  kept: (key: string) => (storage.get(key) as { texts?: unknown } | undefined)?.texts,
  /** The page is opened by a link with these parameters. */
  openWith(query: Record<string, string>) {
    params = query
  },
  /** A newer release has come to the phone. */
  updateReady: () => {
    for (const listener of updateListeners) listener()
  },
  applyUpdate,
  /** Shares the page, or what a button of the page shares. */
  share: (part?: string) => shareToChat?.(part === undefined ? {} : { target: { dataset: { part } } }),
  shareToMoments: () => shareToMoments?.(),
  /** The reader comes back to the page. */
  show: () => {
    for (const callback of shows) callback()
  },
}

export const useRouter = () => ({ params })
export const useShareAppMessage = (callback: (event: ShareEvent) => Shared) => {
  shareToChat = callback
}
export const useShareTimeline = (callback: () => Shared) => {
  shareToMoments = callback
}
export const useDidShow = (callback: () => void) => {
  const latest = useRef(callback)
  latest.current = callback
  useEffect(() => {
    const show = () => {
      latest.current()
    }
    show()
    shows.add(show)
    return () => void shows.delete(show)
  }, [])
}
