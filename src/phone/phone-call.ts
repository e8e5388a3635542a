import Taro from '@tarojs/taro'
import { ask } from './ask'

/**
 * Asks the phone to dial.
 *
 * @param phoneNumber as printed, including hyphens
 * @returns `done` once the dialler is open, otherwise the reason; never rejects
 */
export async function call(phoneNumber: string): Promise<'done' | 'cancelled' | 'unavailable'> {
  const outcome = await ask(() => Taro.makePhoneCall({ phoneNumber }))
  // Only a cancelled call is the reader's own choice: there is no permission for calling to refuse.
  return outcome === 'done' || outcome === 'cancelled' ? outcome : 'unavailable'
}
