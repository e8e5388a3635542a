import { useState } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'

/** WeChat's settings reach from 0.9 to 1.75 of the usual size; beyond, our layout is untested. */
const SMALLEST = 0.9
const LARGEST = 1.75

/** Both are absent before WeChat 2.23.4, and unknown to Taro's types. */
interface AppInfo extends Partial<Taro.getAppBaseInfo.Result> {
  fontSizeScaleFactor?: number
  /** Pixels; 17 is usual on iOS, 16 on Android. */
  fontSizeSetting?: number
}

/** How much larger than usual the reader has set text in WeChat (in a browser: in the browser), 1 = usual. */
export function readTextScale(): number {
  const scale = process.env.TARO_ENV === 'h5' ? browserScale() : wechatScale()
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(scale * 100) / 100))
}

/** The text scale, read anew whenever the page is shown: the setting may change while the app rests. */
export function useTextScale(): number {
  const [scale, setScale] = useState(readTextScale)
  useDidShow(() => {
    setScale(readTextScale())
  })
  return scale
}

function wechatScale(): number {
  const info: AppInfo = Taro.getAppBaseInfo()
  if (info.fontSizeScaleFactor) return info.fontSizeScaleFactor
  if (!info.fontSizeSetting) return 1
  return info.fontSizeSetting / (Taro.getDeviceInfo().platform === 'ios' ? 17 : 16)
}

function browserScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}
