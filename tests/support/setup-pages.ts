import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'
import { wechat } from './taro'

let complaint: jest.SpyInstance

beforeEach(() => {
  wechat.openWith({})
  wechat.storage.clear()
  wechat.network = 'wifi'
  wechat.scene = 1001
  complaint = jest.spyOn(console, 'error')
})

// React reports misuse only on the console; here it fails the test.
afterEach(() => {
  cleanup()
  expect(complaint).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})
