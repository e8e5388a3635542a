import { ApiFailure } from '../answers'
import type { SheetButton, SheetKind } from '../chrome/state'
import { textOf, type Implement } from './implementation'

const cancel: SheetButton = { text: '取消', answer: false, tone: 'cancel' }

/** What leaves WeChat for the phone: a call, the map, contacts, calendar, clipboard. */
export const phone: Implement = (service) => {
  const { chrome, activity, device } = service
  const confirm = async (api: string, kind: SheetKind, title: string, lines: string[], texts: string[]) => {
    const buttons = texts.map((text) => ({ text, answer: true }))
    const answer = await activity.awaitPerson(
      chrome.ask({ kind, title, lines: lines.filter(Boolean), buttons: [...buttons, cancel] }),
    )
    if (answer !== true) throw new ApiFailure(`${api}:fail cancel`)
  }
  return {
    async: {
      makePhoneCall: ({ phoneNumber }) => {
        if (typeof phoneNumber !== 'string' || phoneNumber === '') {
          throw new ApiFailure('makePhoneCall:fail parameter error: parameter.phoneNumber should be String')
        }
        return confirm('makePhoneCall', 'call', phoneNumber, [], [`呼叫 ${phoneNumber}`])
      },
      openLocation: ({ latitude, longitude, name, address }) => {
        if (typeof latitude !== 'number' || typeof longitude !== 'number') {
          throw new ApiFailure('openLocation:fail parameter error: latitude and longitude should be Number')
        }
        const lines = [textOf(address), `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`].filter(Boolean)
        const buttons: SheetButton[] = [{ text: '关闭', answer: 'close', tone: 'cancel' }]
        void chrome.ask({ kind: 'map', title: textOf(name) || '位置', lines, buttons, point: { latitude, longitude } })
      },
      addPhoneContact: (options) => {
        const title = textOf(options['firstName']) || textOf(options['organization'])
        const fields = [
          'organization',
          'title',
          'mobilePhoneNumber',
          'workPhoneNumber',
          'hostNumber',
          'workAddressStreet',
          'email',
          'url',
          'remark',
        ]
        const lines = fields.map((field) => textOf(options[field]))
        return confirm('addPhoneContact', 'contact', title, lines, ['创建新联系人', '添加到现有联系人'])
      },
      addPhoneCalendar: (options) => {
        const { title, startTime } = options
        if (typeof startTime !== 'number')
          throw new ApiFailure('addPhoneCalendar:fail parameter error: startTime should be Number')
        const day = new Date(startTime * 1000 + 8 * 3600000).toISOString().slice(0, 16).replace('T', ' ')
        const lines = [
          options['allDay'] === true ? day.slice(0, 10) : day,
          textOf(options['location']),
          textOf(options['description']),
        ]
        return confirm('addPhoneCalendar', 'calendar', textOf(title), lines, ['添加到日历'])
      },
      setClipboardData: ({ data }) => {
        if (typeof data !== 'string')
          throw new ApiFailure('setClipboardData:fail parameter error: parameter.data should be String')
        service.clipboard = data
        chrome.setToast({ title: '内容已复制', icon: 'success', mask: false })
      },
      getClipboardData: () => ({ data: service.clipboard }),
    },
    sync: { getBatteryInfoSync: () => ({ level: 100, isCharging: device.platform === 'ios' }) },
  }
}
