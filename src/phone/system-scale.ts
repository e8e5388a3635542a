import Taro from '@tarojs/taro'

/** Both are absent before WeChat 2.23.4, and unknown to Taro's types. */
interface AppInfo extends Partial<Taro.getAppBaseInfo.Result> {
  fontSizeScaleFactor?: number
  /** Pixels; 17 is usual on iOS, 16 on Android. */
  fontSizeSetting?: number
}

/** WeChat's font setting as a factor, 1 = usual. */
export function systemScale(): number {
  const info: AppInfo = Taro.getAppBaseInfo()
  if (info.fontSizeScaleFactor) return info.fontSizeScaleFactor
  if (!info.fontSizeSetting) return 1
  return info.fontSizeSetting / (Taro.getDeviceInfo().platform === 'ios' ? 17 : 16)
}
