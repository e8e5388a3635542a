import { useRef } from 'react'

/** Minimum horizontal distance in pixels, which must be more than twice the vertical one. */
const FAR = 60

interface Point {
  clientX: number
  clientY: number
}

/** Touch data provided by both WeChat and browsers but missing from Taro's types. */
interface Touched {
  touches: ArrayLike<Point>
  changedTouches: ArrayLike<Point>
}

function isTouched(event: object): event is Touched {
  return 'touches' in event && 'changedTouches' in event
}

interface SwipeActions {
  onForward?: () => void
  onBack?: () => void
}

/** Handlers for swiping like turning pages: left is forward. */
export function useSwipe({ onForward, onBack }: SwipeActions) {
  const start = useRef<Point>()
  return {
    onTouchStart(event: object) {
      // A second finger means zooming.
      start.current = isTouched(event) && event.touches.length === 1 ? event.touches[0] : undefined
    },
    onTouchEnd(event: object) {
      const from = start.current
      const to = isTouched(event) ? event.changedTouches[0] : undefined
      start.current = undefined
      if (!from || !to) return
      const across = to.clientX - from.clientX
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(to.clientY - from.clientY)) return
      if (across < 0) onForward?.()
      else onBack?.()
    },
  }
}
