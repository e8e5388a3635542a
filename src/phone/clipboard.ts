import Taro from '@tarojs/taro'

/**
 * Copies text; WeChat (and Taro in a browser) confirms it to the reader.
 *
 * @returns whether it was copied; never rejects
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
