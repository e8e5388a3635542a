import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/**
 * False on the first render, true once that stands on the screen: then render content further down. WeChat says so when it
 * has drawn an update; only waiting for the next tick would send both before either is drawn.
 */
export function useFirstPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let isGone = false
    Taro.nextTick(() => {
      if (!isGone) setPainted(true)
    })
    return () => {
      isGone = true
    }
  }, [])
  return painted
}
