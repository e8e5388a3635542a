import { useState } from 'react'
import type { Pointed } from './phone-screen'

/** Lets a text point at a mark of a drawing: what is pointed at, for the drawing, and how to point, for the text. */
export function usePointing(): [pointed: Pointed | undefined, point: (mark: number) => void] {
  const [pointed, setPointed] = useState<Pointed>()
  return [
    pointed,
    (mark) => {
      setPointed((before) => ({ mark, times: (before?.times ?? 0) + 1 }))
    },
  ]
}
