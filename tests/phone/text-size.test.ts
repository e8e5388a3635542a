import { readTextScale } from '@/phone/text-size'
import taro from '../support/taro'

const throws = () => {
  throw new Error('fail')
}

describe('letters are of the usual size where WeChat', () => {
  it.each<[string, () => unknown]>([
    ['cannot tell', throws],
    ['tells nothing', () => undefined],
    ['tells null', () => null],
    ['tells a word', () => ({ fontSizeScaleFactor: 'abc' })],
    ['tells a number as a word', () => ({ fontSizeSetting: '20' })],
    ['tells no number', () => ({ fontSizeScaleFactor: NaN })],
    ['tells infinitely much', () => ({ fontSizeSetting: Infinity })],
    ['tells less than nothing', () => ({ fontSizeScaleFactor: -2 })],
  ])('%s', (_, getAppBaseInfo) => {
    taro.getAppBaseInfo.mockImplementationOnce(getAppBaseInfo as () => Record<string, unknown>)
    expect(readTextScale()).toBe(1)
  })

  it.each<[string, () => unknown]>([
    ['fails', throws],
    ['is nothing', () => undefined],
    ['is null', () => null],
  ])('tells pixels, and what it says of the phone %s', (_, getDeviceInfo) => {
    taro.getAppBaseInfo.mockReturnValueOnce({ fontSizeSetting: 20 })
    taro.getDeviceInfo.mockImplementationOnce(getDeviceInfo as () => Record<string, unknown>)
    expect(readTextScale()).toBe(1)
  })
})

describe('letters follow what WeChat tells', () => {
  it.each([
    ['a factor', { fontSizeScaleFactor: 1.3 }, 'ios', 1.3],
    ['pixels on iOS', { fontSizeSetting: 20.4 }, 'ios', 1.2],
    ['pixels on Android', { fontSizeSetting: 20 }, 'android', 1.25],
    ['more than the pages are made for', { fontSizeScaleFactor: 5 }, 'ios', 1.75],
  ])('%s', (_, info, platform, scale) => {
    taro.getAppBaseInfo.mockReturnValueOnce(info)
    taro.getDeviceInfo.mockReturnValue({ platform })
    expect(readTextScale()).toBe(scale)
  })
})
