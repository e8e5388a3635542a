import Taro from '@tarojs/taro'
import { failureOf, type Failure } from './failure'

/**
 * Asks the phone to dial.
 *
 * @param phoneNumber as printed, including hyphens
 * @returns `done` once the dialler is open, otherwise the reason; never rejects
 */
export async function call(phoneNumber: string): Promise<'done' | Failure> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
    return 'done'
  } catch (error) {
    // Calling needs no permission, so the reader can only cancel, not refuse.
    return failureOf(error) === 'cancelled' ? 'cancelled' : 'unavailable'
  }
}
