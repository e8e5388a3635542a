import { ApiFailure } from '../answers'
import type { AppService } from '../service/app-service'
import type { Sheet, SheetButton } from '../service/chrome'
import { routes } from '../service/navigation'

export type Options = Record<string, unknown>

export interface Apis {
  /** Return an object with methods. */
  managers: Record<string, () => object>
  /** Answer synchronously. */
  sync: Record<string, (...args: unknown[]) => unknown>
  /** Answer through callbacks or a promise. To fail they throw an ApiFailure. */
  async: Record<string, (options: Options) => unknown>
  notInSinglePage: readonly string[]
}

const cancel: SheetButton = { text: '取消', tone: 'cancel' }
const toastIcons = ['success', 'error', 'loading', 'none'] as const
const contactFields =
  'organization title mobilePhoneNumber workPhoneNumber hostNumber workAddressStreet email url remark'.split(' ')

/** The phone's default behaviour for WeChat's APIs. */
export function phoneApis(service: AppService): Apis {
  const { chrome, device } = service
  const storage = new Map<string, string>()

  /** Asks with a sheet of the phone; anything but 取消 is consent. */
  const confirm = async (kind: Sheet['kind'], api: string, title: string, lines: string[], texts: string[]) => {
    const buttons = [...texts.map((text) => ({ text })), cancel]
    const { button } = await service.ask({ kind, title, lines: lines.filter(Boolean), buttons })
    if (button === texts.length) throw new ApiFailure(`${api}:fail cancel`)
  }
  const demand = (api: string, names: string, type: 'String' | 'Number', ...values: unknown[]) => {
    if (values.every((value) => typeof value === type.toLowerCase())) return
    throw new ApiFailure(`${api}:fail parameter error: ${names} should be ${type}`)
  }

  const sync: Apis['sync'] = {
    getAppBaseInfo: () => ({
      ...{ SDKVersion: '3.7.0', version: '8.0.50', language: 'zh_CN', theme: device.theme },
      fontSizeSetting: device.fontSize,
      fontSizeScaleFactor: Math.round((device.fontSize / 17) * 100) / 100,
    }),
    getDeviceInfo: () => ({ brand: 'iPhone', model: 'iPhone 13', system: 'iOS 16.0', platform: 'ios' }),
    getLaunchOptionsSync: () => service.launchOptions,
    getEnterOptionsSync: () => service.launchOptions,
    getStorageSync: (key) => JSON.parse(storage.get(textOf(key)) ?? '""') as unknown,
    setStorageSync: (key, value) => void storage.set(textOf(key), JSON.stringify(value ?? '')),
    removeStorageSync: (key) => void storage.delete(textOf(key)),
  }

  const phone: Apis['async'] = {
    makePhoneCall: ({ phoneNumber }) => {
      demand('makePhoneCall', 'parameter.phoneNumber', 'String', phoneNumber)
      const number = textOf(phoneNumber)
      return confirm('call', 'makePhoneCall', number, [], [`呼叫 ${number}`])
    },
    openLocation: ({ latitude, longitude, name, address }) => {
      demand('openLocation', 'latitude and longitude', 'Number', latitude, longitude)
      const lines = [textOf(address), `${textOf(latitude)}, ${textOf(longitude)}`].filter(Boolean)
      void chrome.ask({ kind: 'map', title: textOf(name) || '位置', lines, buttons: [{ text: '关闭' }] })
    },
    addPhoneContact: (options) => {
      const title = textOf(options['firstName']) || textOf(options['organization'])
      const lines = contactFields.map((field) => textOf(options[field]))
      return confirm('contact', 'addPhoneContact', title, lines, ['创建新联系人', '添加到现有联系人'])
    },
    addPhoneCalendar: ({ title, startTime, allDay, location, description }) => {
      demand('addPhoneCalendar', 'startTime', 'Number', startTime)
      const time = new Date((Number(startTime) + 8 * 3600) * 1000).toISOString().replace('T', ' ')
      const lines = [time.slice(0, allDay === true ? 10 : 16), textOf(location), textOf(description)]
      return confirm('calendar', 'addPhoneCalendar', textOf(title), lines, ['添加到日历'])
    },
    setClipboardData: ({ data }) => {
      demand('setClipboardData', 'parameter.data', 'String', data)
      service.clipboard = textOf(data)
      chrome.setToast({ title: '内容已复制', icon: 'success' })
    },
  }

  const screen: Apis['async'] = {
    getNetworkType: () => ({ networkType: service.subPackages.network ? '4g' : 'none' }),
    setNavigationBarTitle: ({ title }) => {
      service.page().title = textOf(title)
      chrome.redraw()
    },
    pageScrollTo: ({ scrollTop }) => {
      const { id } = service.page()
      void service.show(() => service.view.scrollTo(id, Number(scrollTop ?? 0)))
    },
    showToast: ({ title, icon, duration }) => {
      const known = toastIcons.find((one) => one === icon) ?? 'success'
      chrome.setToast({ title: textOf(title), icon: known }, Number(duration ?? 1500))
    },
    showLoading: ({ title }) => chrome.setToast({ title: textOf(title), icon: 'loading' }),
    hideLoading: () => chrome.setToast(undefined),
    showModal: async ({ title, content, showCancel, confirmText, cancelText }) => {
      const yes: SheetButton = { text: textOf(confirmText) || '确定', tone: 'primary' }
      const buttons = showCancel === false ? [yes] : [{ ...cancel, text: textOf(cancelText) || cancel.text }, yes]
      const lines = [textOf(content)].filter(Boolean)
      const { button } = await service.ask({ kind: 'modal', title: textOf(title), lines, buttons })
      return { confirm: button === buttons.length - 1, cancel: button < buttons.length - 1 }
    },
    showActionSheet: async ({ itemList, alertText }) => {
      const items = (itemList as unknown[]).map(textOf)
      const buttons = [...items.map((text) => ({ text })), cancel]
      const { button } = await service.ask({ kind: 'actions', title: textOf(alertText), lines: [], buttons })
      if (button === items.length) throw new ApiFailure('showActionSheet:fail cancel')
      return { tapIndex: button }
    },
  }

  const navigation: Apis['async'] = Object.fromEntries(
    routes.map((route) => [route, (options) => service.navigation.go(route, options)]),
  )
  const notInSinglePage = [...routes, ...Object.keys(phone)]
  const managers: Apis['managers'] = { getUpdateManager: () => service.update.manager }
  return { managers, sync, async: { ...navigation, ...phone, ...screen }, notInSinglePage }
}

/** An option converted to text. */
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
