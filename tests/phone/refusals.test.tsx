import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import OfficePage from '@/pages/office'
import { offerToCalendar } from '@/phone/calendar'
import { copy } from '@/phone/clipboard'
import { saveContact } from '@/phone/contacts'
import { openMap } from '@/phone/map'
import { call } from '@/phone/phone-call'
import { renderPage } from '../support/render-page'
import taro from '../support/taro'

const CONTACT = { firstName: '', organization: '', workPhoneNumber: '', workAddressStreet: '', remark: '' }
const ENTRY = { title: '', notes: '', startsAt: 0, remindBefore: 0 }
const PLACE = { latitude: 0, longitude: 0, name: '', address: '' }

const button = (name: string) => screen.getByRole('button', { name })
/** The copy button of the sheet, above the page's own. */
const copyNumber = () => screen.getAllByRole('button', { name: '复制号码' })[1]!
const shown = (text: RegExp) => screen.queryAllByText(text).length > 0

async function saveRefused(error: object) {
  taro.addPhoneContact.mockRejectedValueOnce(error)
  await renderPage(<OfficePage />)
  await userEvent.click(button('存入通讯录'))
  await screen.findByRole('button', { name: '关闭' })
}

describe('a refusal is told for what it is', () => {
  it.each([
    ['private', { errno: 104, errMsg: 'addPhoneContact:fail privacy permission is not authorized' }],
    ['private', { errno: 104, errMsg: 'addPhoneContact:fail' }],
    ['undeclared', { errno: 112, errMsg: 'addPhoneContact:fail api scope is not declared in the privacy agreement' }],
    ['undeclared', { errMsg: 'addPhoneContact:fail api scope is not declared in the privacy agreement' }],
    ['denied', { errMsg: 'addPhoneContact:fail auth deny' }],
    ['denied', { errno: 103, errMsg: 'addPhoneContact:fail auth denied' }],
    ['deniedBySystem', { errMsg: 'addPhoneContact:fail:system permission denied' }],
    ['cancelled', { errMsg: 'addPhoneContact:fail cancel' }],
    ['unavailable', { errMsg: 'addPhoneContact:fail not supported' }],
  ])('as %s: %o', async (outcome, error) => {
    taro.addPhoneContact.mockRejectedValueOnce(error)
    expect(await saveContact(CONTACT)).toBe(outcome)
  })

  it('of the privacy guide: no switch, but WeChat asks again', async () => {
    await saveRefused({ errno: 104, errMsg: 'addPhoneContact:fail privacy permission is not authorized' })
    expect(shown(/微信会再问/)).toBe(true)
    expect(screen.queryByRole('button', { name: /设置/ })).toBeNull()
    expect(copyNumber()).toBeInTheDocument()
  })

  it('of what the office has not declared: not available now, but the number to copy', async () => {
    await saveRefused({ errno: 112, errMsg: 'addPhoneContact:fail api scope is not declared in the privacy agreement' })
    expect(shown(/这个功能现在用不了/)).toBe(true)
    expect(screen.queryByRole('button', { name: /设置/ })).toBeNull()
    await userEvent.click(copyNumber())
    expect(taro.setClipboardData).toHaveBeenCalled()
  })

  it('of the permission: this app’s settings', async () => {
    await saveRefused({ errMsg: 'addPhoneContact:fail auth deny' })
    expect(button('打开设置')).toBeInTheDocument()
  })

  it('of the phone itself: the phone’s settings', async () => {
    await saveRefused({ errMsg: 'addPhoneContact:fail:system permission denied' })
    await userEvent.click(button('打开手机的设置'))
    expect(taro.openAppAuthorizeSetting).toHaveBeenCalledTimes(1)
  })

  it('of the phone itself, whose settings do not open: how to find them', async () => {
    await saveRefused({ errMsg: 'addPhoneContact:fail:system permission denied' })
    taro.openAppAuthorizeSetting.mockRejectedValueOnce({ errMsg: 'openAppAuthorizeSetting:fail' })
    await userEvent.click(button('打开手机的设置'))
    expect(await screen.findByText(/找到微信/)).toBeInTheDocument()
  })
})

describe('a success that is none', () => {
  it.each([undefined, null, 'ok', {}, { errMsg: null }, { errMsg: 'x:fail' }])(
    '%o counts as a failure',
    async (result) => {
      const apis = [taro.makePhoneCall, taro.openLocation, taro.addPhoneContact, taro.addPhoneCalendar]
      for (const api of apis) api.mockResolvedValueOnce(result as { errMsg: string })
      taro.setClipboardData.mockResolvedValueOnce(result as { errMsg: string })
      expect(await Promise.all([call('1'), openMap(PLACE), saveContact(CONTACT), offerToCalendar(ENTRY)])).toEqual(
        Array(4).fill('unavailable'),
      )
      expect(await copy('1')).toBe(false)
    },
  )
})

describe('WeChat on Windows, which has no calls, contacts, calendar or map', () => {
  it('is not asked for them', async () => {
    taro.getDeviceInfo.mockReturnValue({ platform: 'windows' })
    expect(await Promise.all([call('1'), openMap(PLACE), saveContact(CONTACT), offerToCalendar(ENTRY)])).toEqual(
      Array(4).fill('unavailable'),
    )
    for (const api of [taro.makePhoneCall, taro.openLocation, taro.addPhoneContact, taro.addPhoneCalendar]) {
      expect(api).not.toHaveBeenCalled()
    }
    taro.getDeviceInfo.mockReturnValue({ platform: 'ios' })
  })

  it('is asked where it does not tell what it runs on', async () => {
    taro.getDeviceInfo.mockImplementationOnce(() => {
      throw new Error('getDeviceInfo:fail')
    })
    expect(await call('1')).toBe('done')
  })
})

it('an entry of the calendar has no end, which WeChat reads in another unit than its beginning', async () => {
  await offerToCalendar(ENTRY)
  expect(taro.addPhoneCalendar).toHaveBeenCalledWith(
    expect.not.objectContaining({ endTime: expect.anything() as unknown }),
  )
})
