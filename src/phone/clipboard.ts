import Taro from '@tarojs/taro'
import { succeeded } from './failure'

/**
 * Copies text; WeChat (and Taro in a browser) confirms it to the reader.
 *
 * @returns whether it was copied; never rejects
 */
export async function copy(text: string): Promise<boolean> {
  try {
    return succeeded(await Taro.setClipboardData({ data: text }))
  } catch {
    return false
  }
}
