import Taro from '@tarojs/taro'
import { ask } from './ask'
import { type Failure } from './failure'

export interface Contact {
  firstName: string
  organization: string
  workPhoneNumber: string
  workAddressStreet: string
  remark: string
}

/**
 * Offers the contact to the phone's address book; WeChat asks the reader. Call it only on a tap.
 *
 * @returns `done` when WeChat says it is saved, otherwise the reason; never rejects
 */
export function saveContact(contact: Contact): Promise<'done' | Failure> {
  return ask(() => Taro.addPhoneContact({ ...contact }))
}
