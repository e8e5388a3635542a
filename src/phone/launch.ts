import Taro from '@tarojs/taro'

const SINGLE_PAGE = 1154

/** Whether this is the single page shown in Moments: nothing can be opened from it except the app, through WeChat's own bar. */
export function isSinglePage(): boolean {
  try {
    return Taro.getEnterOptionsSync().scene === SINGLE_PAGE
  } catch {
    // Not available in older versions of WeChat.
    return false
  }
}
