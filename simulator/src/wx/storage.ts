import { ApiFailure } from '../answers'
import { textOf, type Implement } from './implementation'

export interface StorageOptions {
  /** full: nothing can be written; corrupt: whatever is read is garbage. */
  mode?: 'normal' | 'full' | 'corrupt'
  /** What an earlier visit left. */
  entries?: Record<string, unknown>
}

/** The mini program's storage on the phone. */
export class Storage {
  private readonly mode: NonNullable<StorageOptions['mode']>
  private readonly entries = new Map<string, string>()

  constructor({ mode = 'normal', entries = {} }: StorageOptions = {}) {
    this.mode = mode
    for (const [key, value] of Object.entries(entries)) this.entries.set(key, JSON.stringify(value))
  }

  has(key: string): boolean {
    return this.mode === 'corrupt' || this.entries.has(key)
  }

  get(key: string): unknown {
    if (this.mode === 'corrupt') return '{"\u0000broken'
    return JSON.parse(this.entries.get(key) ?? '""') as unknown
  }

  set(key: string, value: unknown): void {
    if (this.mode === 'full') throw new ApiFailure('setStorage:fail exceed storage max size 10Mb')
    this.entries.set(key, JSON.stringify(value ?? ''))
  }

  remove(key: string): void {
    this.entries.delete(key)
  }
}

/** wx.setStorage and its kin. */
export const storageApis: Implement = ({ storage }) => ({
  sync: {
    getStorageSync: (key) => storage.get(textOf(key)),
    setStorageSync: (key, value) => storage.set(textOf(key), value),
    removeStorageSync: (key) => storage.remove(textOf(key)),
  },
  async: {
    getStorage: ({ key }) => {
      if (!storage.has(textOf(key))) throw new ApiFailure('getStorage:fail data not found')
      return { data: storage.get(textOf(key)) }
    },
    setStorage: ({ key, data }) => storage.set(textOf(key), data),
    removeStorage: ({ key }) => storage.remove(textOf(key)),
  },
})
