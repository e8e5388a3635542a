import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { isUnsaved, load, save, type Kept } from './storage'

export interface Keeping {
  kept: Kept
  keep: (next: Kept) => void
  /** Whether the phone refused to store the latest texts. They then last until the app is closed. */
  refused: boolean
}

/** The texts stored under the key, re-read whenever the page is shown, since another page may have changed them. */
export function useKept(key: string): Keeping {
  const [kept, setKept] = useState(() => load(key))
  useDidShow(() => {
    const now = load(key)
    setKept((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
  })
  return {
    kept,
    refused: isUnsaved(key),
    keep(next) {
      save(key, next)
      setKept(next)
    },
  }
}
