import Taro from '@tarojs/taro'

/**
 * Whether WeChat's bars stay light though the phone is dark, as on HarmonyOS: there WeChat names no theme. Styles would
 * follow the phone all the same.
 */
export function hasNoDarkMode(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  try {
    return Taro.getAppBaseInfo().theme === undefined
  } catch {
    // Older than the question, but not than the dark mode.
    return false
  }
}
