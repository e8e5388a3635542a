import Taro from '@tarojs/taro'

/** Both are absent before WeChat 2.23.4, and unknown to Taro's types. */
interface AppInfo extends Partial<Taro.getAppBaseInfo.Result> {
  fontSizeScaleFactor?: unknown
  /** Pixels; 17 is usual on iOS, 16 on Android. */
  fontSizeSetting?: unknown
}

/** WeChat's font setting as a factor, 1 = usual; 1 where WeChat does not tell, or tells nonsense. */
export function systemScale(): number {
  try {
    const { fontSizeScaleFactor, fontSizeSetting }: AppInfo = Taro.getAppBaseInfo()
    if (isSize(fontSizeScaleFactor)) return fontSizeScaleFactor
    if (!isSize(fontSizeSetting)) return 1
    return fontSizeSetting / (Taro.getDeviceInfo().platform === 'ios' ? 17 : 16)
  } catch {
    // WeChat before 2.20.1 has neither function.
    return 1
  }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
