import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

/** Restarts into the newer release; undefined while none waits. */
let apply: (() => void) | undefined
const listeners = new Set<() => void>()

/**
 * Asks WeChat to tell when a newer release has come to the phone; once per cold start, when the app's script is read.
 * Where that fails nothing is lost: WeChat takes the newer release at a later start by itself.
 */
export function watchForUpdate(): void {
  // A browser always loads the newest.
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
    // This WeChat does not have it.
  }
}

/** What restarts the app into a newer release; undefined while none waits. */
export function useUpdate(): (() => void) | undefined {
  return useSyncExternalStore(subscribe, () => apply)
}

function restart(manager: Taro.UpdateManager): void {
  try {
    manager.applyUpdate()
  } catch {
    // The next start takes it.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
