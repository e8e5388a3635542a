import Taro from '@tarojs/taro'

/** Texts by name: the only kind of data stored, on this phone only. */
export type Kept = Readonly<Record<string, string>>

/** Texts that the phone refused to store; they last until the app is closed. */
const unsaved = new Map<string, Kept>()

/** The texts stored under the key. Missing or invalid data counts as nothing stored. */
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

/** Stores the texts. A full storage must not stop the reader: returns whether they were stored. */
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

/** Whether the phone refused to store the last texts saved under the key. */
export function isUnsaved(key: string): boolean {
  return unsaved.has(key)
}

/** Deletes the texts stored under the key. */
export function forget(key: string): void {
  unsaved.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // A storage that can't be written to has nothing to delete.
  }
}
