import { clear } from '@/phone/clear'
import { forget, isUnsaved, load, save } from '@/phone/storage'
import taro, { wechat } from '../support/taro'

const KEY = 'deadline:diploma'
const TEXTS = { issued: '2025-06-30' }
const full = () => {
  throw new Error('setStorageSync:fail quota exceeded')
}

test('texts are stored with their version, and read again', () => {
  expect(save(KEY, TEXTS)).toBe(true)
  expect(wechat.storage.get(KEY)).toEqual({ version: 1, texts: TEXTS })
  expect(load(KEY)).toEqual(TEXTS)
})

test.each([
  ['of another version', { version: 2, texts: TEXTS }],
  ['of none', TEXTS],
  ['a text', 'issued'],
  ['null', null],
  ['texts that are none', { version: 1, texts: 'issued' }],
])('data %s count as nothing stored', (_, data) => {
  wechat.storage.set(KEY, data)
  expect(load(KEY)).toEqual({})
})

test('of texts that are damaged in part, the rest is read', () => {
  wechat.keep(KEY, { issued: '2025-06-30', status: 7 })
  expect(load(KEY)).toEqual(TEXTS)
})

test('texts that the phone refuses last until the app is closed', () => {
  taro.setStorageSync.mockImplementationOnce(full)
  expect(save(KEY, TEXTS)).toBe(false)
  expect([load(KEY), isUnsaved(KEY)]).toEqual([TEXTS, true])
  save(KEY, TEXTS)
  expect(isUnsaved(KEY)).toBe(false)
})

describe('what the phone refuses to delete', () => {
  const refuse = () => {
    throw new Error('removeStorageSync:fail')
  }

  beforeEach(() => {
    save(KEY, TEXTS)
    taro.removeStorageSync.mockImplementationOnce(refuse)
  })

  test('is overwritten, so that it does not come back', () => {
    expect(forget(KEY)).toBe(true)
    expect(wechat.kept(KEY)).toEqual({})
  })

  test('is gone until the app is closed where that fails too, and the reader is told', () => {
    taro.setStorageSync.mockImplementationOnce(full)
    clear(KEY)
    expect(load(KEY)).toEqual({})
    expect(taro.showToast).toHaveBeenCalledWith(
      expect.objectContaining({ title: '手机现在清除不了，下次打开可能又出现' }),
    )
  })
})
