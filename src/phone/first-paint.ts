import { useEffect, useState } from 'react'

/**
 * False on the first render, true once that has been sent to the screen: then render content further down.
 * Taro batches the updates of one tick into one setData, so the next tick's are sent separately.
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
