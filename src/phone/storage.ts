import Taro from '@tarojs/taro'

/** Texts by name: all that is kept of a form, on this phone only. */
export type Kept = Readonly<Record<string, string>>

/** What the phone would not keep: it lasts at least until the app is closed. */
const unsaved = new Map<string, Kept>()

/** What was kept under the key. Missing, foreign or broken data reads as nothing kept. */
export function load(key: string): Kept {
  const latest = unsaved.get(key)
  if (latest) return latest
  try {
    const data: unknown = Taro.getStorageSync(key)
    if (typeof data !== 'object' || data === null) return {}
    return Object.fromEntries(
      Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Keeps the texts. A full storage is no reason to stop the reader: returns whether they were kept. */
export function save(key: string, kept: Kept): boolean {
  try {
    Taro.setStorageSync(key, kept)
    unsaved.delete(key)
    return true
  } catch {
    unsaved.set(key, kept)
    return false
  }
}

/** Whether the phone refused to keep what was last saved under the key. */
export function isUnsaved(key: string): boolean {
  return unsaved.has(key)
}

/** Forgets what was kept under the key. */
export function forget(key: string): void {
  unsaved.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // A storage that can't be written to keeps nothing either.
  }
}
