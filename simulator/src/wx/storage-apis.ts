import { ApiFailure } from '../answers'
import { textOf, type Implement } from './implementation'

/** wx.setStorage and its kin. */
export const storage: Implement = ({ storage }) => ({
  sync: {
    getStorageSync: (key) => storage.get(textOf(key)),
    setStorageSync: (key, value) => storage.set(textOf(key), value),
    removeStorageSync: (key) => storage.remove(textOf(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
  },
  async: {
    getStorage: ({ key }) => {
      if (!storage.has(textOf(key))) throw new ApiFailure('getStorage:fail data not found')
      return { data: storage.get(textOf(key)) }
    },
    setStorage: ({ key, data }) => storage.set(textOf(key), data),
    removeStorage: ({ key }) => storage.remove(textOf(key)),
    clearStorage: () => storage.clear(),
    getStorageInfo: () => storage.info(),
  },
})
