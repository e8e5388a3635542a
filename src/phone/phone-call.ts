import Taro from '@tarojs/taro'
import { failureOf, type Failure } from './failure'

/**
 * Asks the phone to dial.
 *
 * @param phoneNumber as printed, hyphens and all
 * @returns `done` once the dialler is open, else why not; never rejects
 */
export async function call(phoneNumber: string): Promise<'done' | Failure> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
    return 'done'
  } catch (error) {
    // Only a cancelled call is the reader's own choice: there is no permission for calling to refuse.
    return failureOf(error) === 'cancelled' ? 'cancelled' : 'unavailable'
  }
}
