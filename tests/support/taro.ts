import { useEffect, useRef } from 'react'

/** Stands in for `@tarojs/taro`: every capability succeeds unless a test says otherwise. */

export const getEnv = () => 'WEAPP'
export const ENV_TYPE = { WEAPP: 'WEAPP', WEB: 'WEB' }

const ok = (api: string) => jest.fn(() => Promise.resolve({ errMsg: `${api}:ok` }))

const storage = new Map<string, unknown>()

const taro = {
  makePhoneCall: ok('makePhoneCall'),
  openLocation: ok('openLocation'),
  addPhoneContact: ok('addPhoneContact'),
  addPhoneCalendar: ok('addPhoneCalendar'),
  setClipboardData: ok('setClipboardData'),
  showToast: ok('showToast'),
  pageScrollTo: ok('pageScrollTo'),
  getStorageSync: jest.fn((key: string): unknown => storage.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, data: unknown) => void storage.set(key, data)),
  removeStorageSync: jest.fn((key: string) => void storage.delete(key)),
  navigateTo: ok('navigateTo'),
  redirectTo: ok('redirectTo'),
  navigateBack: ok('navigateBack'),
  switchTab: ok('switchTab'),
  getCurrentPages: jest.fn((): unknown[] => [{}]),
  getAppBaseInfo: jest.fn((): Record<string, unknown> => ({})),
  getDeviceInfo: jest.fn((): Record<string, unknown> => ({ platform: 'ios' })),
  getEnv,
  ENV_TYPE,
}

export default taro

interface Shared {
  title: string
  path?: string
  query?: string
}

let params: Record<string, string> = {}
let shareToChat: (() => Shared) | undefined
let shareToMoments: (() => Shared) | undefined
const shows = new Set<() => void>()

/** What a test arranges and asks for. */
export const wechat = {
  storage,
  /** The page is opened by a link with these parameters. */
  openWith(query: Record<string, string>) {
    params = query
  },
  share: () => shareToChat?.(),
  shareToMoments: () => shareToMoments?.(),
  /** The reader comes back to the page. */
  show: () => {
    for (const callback of shows) callback()
  },
}

export const useRouter = () => ({ params })
export const useShareAppMessage = (callback: () => Shared) => {
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
