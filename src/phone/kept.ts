import { useDidShow } from '@tarojs/taro'
import { useCurrent, type Change } from './current'
import { isUnsaved, load, save, type Kept } from './storage'

export interface Keeping {
  kept: Kept
  /** Keeps what is made of what is kept now, which may be newer than what is shown. */
  keep: Change<Kept>
  /** Whether the phone refused to keep the latest texts. They last until the app is closed. */
  refused: boolean
}

/** The texts stored under the key, re-read whenever the page is shown, since another page may have changed them. */
export function useKept(key: string): Keeping {
  const [kept, set] = useCurrent(() => load(key))
  useDidShow(() => {
    const now = load(key)
    set((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
  })
  return {
    kept,
    refused: isUnsaved(key),
    keep(change) {
      const next = set(change)
      save(key, next)
      return next
    },
  }
}
