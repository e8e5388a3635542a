import { ApiFailure } from '../answers'
import type { Sheet, SheetButton } from '../chrome/state'
import { textOf, type Implement } from './implementation'

const cancel: SheetButton = { text: '取消', answer: false, tone: 'cancel' }
const contactFields =
  'organization title mobilePhoneNumber workPhoneNumber hostNumber workAddressStreet email url remark'.split(' ')

/** The phone around WeChat: what it says of itself; calls, the map, contacts, calendar, clipboard. */
export const phone: Implement = (service) => {
  const { chrome, device } = service
  const windowInfo = () => {
    const { bar, tabs } = chrome.state()
    return device.windowInfo({ navigation: bar.shown, tabs: tabs !== null })
  }
  const confirm = async (kind: Sheet['kind'], api: string, title: string, lines: string[], texts: string[]) => {
    const buttons = [...texts.map((text) => ({ text, answer: true })), cancel]
    const answer = await service.ask({ kind, title, lines: lines.filter(Boolean), buttons })
    if (answer !== true) throw new ApiFailure(`${api}:fail cancel`)
  }
  const demand = (api: string, names: string, type: 'String' | 'Number', ...values: unknown[]) => {
    if (values.every((value) => typeof value === type.toLowerCase() && value !== '')) return
    throw new ApiFailure(`${api}:fail parameter error: ${names} should be ${type}`)
  }
  return {
    sync: {
      getWindowInfo: windowInfo,
      getAppBaseInfo: () => device.baseInfo(),
      getDeviceInfo: () => device.deviceInfo(),
      getSystemInfoSync: () => ({ ...windowInfo(), ...device.baseInfo(), ...device.deviceInfo() }),
      getLaunchOptionsSync: () => service.launchOptions,
    },
    async: {
      makePhoneCall: ({ phoneNumber }) => {
        demand('makePhoneCall', 'parameter.phoneNumber', 'String', phoneNumber)
        const number = textOf(phoneNumber)
        return confirm('call', 'makePhoneCall', number, [], [`呼叫 ${number}`])
      },
      openLocation: ({ latitude, longitude, name, address }) => {
        demand('openLocation', 'latitude and longitude', 'Number', latitude, longitude)
        const lines = [textOf(address), `${textOf(latitude)}, ${textOf(longitude)}`].filter(Boolean)
        const buttons: SheetButton[] = [{ text: '关闭', answer: null, tone: 'cancel' }]
        void chrome.ask({ kind: 'map', title: textOf(name) || '位置', lines, buttons })
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
        if (data !== '') demand('setClipboardData', 'parameter.data', 'String', data)
        service.clipboard = textOf(data)
        chrome.setToast({ title: '内容已复制', icon: 'success', mask: false })
      },
      getClipboardData: () => ({ data: service.clipboard }),
    },
  }
}
