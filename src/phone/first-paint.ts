import { useEffect, useState } from 'react'

/**
 * False when a part first appears, true once that has been handed to the screen: time for what lies further down.
 * Taro collects the updates of one tick into one setData, so the next tick's are sent apart.
 */
export function useFirstPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setPainted(true)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return painted
}
