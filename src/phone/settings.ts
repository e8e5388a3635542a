import Taro from '@tarojs/taro'

/**
 * Opens the phone's own settings of WeChat.
 *
 * @returns whether they opened; never rejects
 */
export async function openSystemSettings(): Promise<boolean> {
  try {
    await Taro.openAppAuthorizeSetting({})
    return true
  } catch {
    return false
  }
}
