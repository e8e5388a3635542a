import { useState } from 'react'
import { useReady } from '@tarojs/taro'

/** False while the page makes its first appearance, true once that is on the screen: time for what lies further down. */
export function useFirstPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useReady(() => {
    setPainted(true)
  })
  return painted
}
