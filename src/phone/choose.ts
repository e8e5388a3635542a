import Taro from '@tarojs/taro'
import { failureOf } from './failure'

/**
 * Lets the reader choose one of at most six texts.
 *
 * @returns its place in the list, or why nothing was chosen; never rejects
 */
export async function choose(title: string, choices: readonly string[]): Promise<number | 'cancelled' | 'unavailable'> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ alertText: title, itemList: [...choices] })
    return tapIndex in choices ? tapIndex : 'unavailable'
  } catch (error) {
    return failureOf(error) === 'cancelled' ? 'cancelled' : 'unavailable'
  }
}
