import Taro from '@tarojs/taro'
import { failureOf, succeeded, type Failure } from './failure'

/**
 * Asks for what WeChat on Windows lacks: calls, contacts, the calendar, the map. There it is not even tried: a way that
 * leads nowhere would come between the tap and the text to copy.
 *
 * @returns `done` when the phone says so, else why not; never rejects
 */
export async function ask(act: () => Promise<unknown>): Promise<'done' | Failure> {
  if (isWindows()) return 'unavailable'
  try {
    return succeeded(await act()) ? 'done' : 'unavailable'
  } catch (error) {
    return failureOf(error)
  }
}

/** Whether this is WeChat on Windows. */
export function isWindows(): boolean {
  try {
    return Taro.getDeviceInfo().platform === 'windows'
  } catch {
    return false
  }
}
