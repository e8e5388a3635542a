import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

/** Restarts into the newer release; undefined while there is none. */
let apply: (() => void) | undefined
const listeners = new Set<() => void>()

/**
 * Asks WeChat to report when a newer release has been downloaded; runs once per cold start, when the app's script is loaded.
 * A failure is harmless: WeChat applies the newer release at a later start by itself.
 */
export function watchForUpdate(): void {
  // A browser always loads the latest.
  if (process.env.TARO_ENV === 'h5') return
  try {
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() => {
      apply = () => {
        restart(manager)
      }
      for (const listener of listeners) listener()
    })
  } catch {
    // Not available in this version of WeChat.
  }
}

/** A function that restarts the app into a newer release; undefined while there is none. */
export function useUpdate(): (() => void) | undefined {
  return useSyncExternalStore(subscribe, () => apply)
}

function restart(manager: Taro.UpdateManager): void {
  try {
    manager.applyUpdate()
  } catch {
    // The next start applies it.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
