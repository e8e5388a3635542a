import Taro from '@tarojs/taro'

const SINGLE_PAGE = 1154

/** Whether this is the single page that Moments show: nothing opens from it; WeChat's own bar there opens the app. */
export function isSinglePage(): boolean {
  try {
    return Taro.getEnterOptionsSync().scene === SINGLE_PAGE
  } catch {
    // An older WeChat does not tell.
    return false
  }
}
