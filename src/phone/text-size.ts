import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { systemScale } from './system-scale'

/** WeChat's settings reach from 0.9 to 1.75 of the usual size; beyond, our layout is untested. */
const SMALLEST = 0.9
const LARGEST = 1.75

/** How much larger than usual the reader has set text in WeChat (in a browser: in the browser), 1 = usual. */
export function readTextScale(): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(systemScale() * 100) / 100))
}

/** The text scale, read anew whenever the page is shown: the setting may change while the app rests. */
export function useTextScale(): number {
  const [scale, setScale] = useState(readTextScale)
  useDidShow(() => {
    setScale(readTextScale())
  })
  return scale
}
