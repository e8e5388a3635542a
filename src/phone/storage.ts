import Taro from '@tarojs/taro'

/** Texts by name: the only kind of data stored, on this phone only. */
export type Kept = Readonly<Record<string, string>>

/** Raise it when texts change their meaning: what is of another version counts as nothing stored. */
const VERSION = 1

/** Texts that the phone refused to store; they last until the app is closed. */
const unsaved = new Map<string, Kept>()

/** The texts stored under the key. Missing or invalid data counts as nothing stored. */
export function load(key: string): Kept {
  const latest = unsaved.get(key)
  if (latest) return latest
  try {
    return textsOf(Taro.getStorageSync(key))
  } catch {
    return {}
  }
}

function textsOf(data: unknown): Kept {
  if (!isRecord(data) || data.version !== VERSION || !isRecord(data.texts)) return {}
  return Object.fromEntries(
    Object.entries(data.texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Stores the texts. A full storage must not stop the reader: returns whether they were stored. */
export function save(key: string, kept: Kept): boolean {
  try {
    Taro.setStorageSync(key, { version: VERSION, texts: kept })
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

/** Deletes the texts stored under the key. Returns whether they will stay away; otherwise only until the app is closed. */
export function forget(key: string): boolean {
  try {
    Taro.removeStorageSync(key)
    unsaved.delete(key)
    return true
  } catch {
    return save(key, {})
  }
}
