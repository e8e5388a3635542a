import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { systemScale } from './system-scale'

/** WeChat's settings range from 0.9 to 1.75 times the usual size; beyond that our layout is untested. */
const SMALLEST = 0.9
const LARGEST = 1.75

/** The reader's text scale in WeChat (or in the browser), 1 = usual. */
export function readTextScale(): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(systemScale() * 100) / 100))
}

/** The text scale, re-read whenever the page is shown: the setting may change while the app is in the background. */
export function useTextScale(): number {
  const [scale, setScale] = useState(readTextScale)
  useDidShow(() => {
    setScale(readTextScale())
  })
  return scale
}
