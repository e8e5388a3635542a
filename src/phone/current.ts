import { useRef, useState } from 'react'

/** Changes a value from what it is now; returns what it has become. */
export type Change<T> = (change: (now: T) => T) => T

/**
 * A state whose changes start from its latest value. What was drawn is older while several taps wait behind a busy
 * script. The change is made at once, and once only.
 */
export function useCurrent<T>(read: () => T): [T, Change<T>] {
  const [value, setValue] = useState(read)
  const latest = useRef(value)
  return [
    value,
    (change) => {
      const next = change(latest.current)
      latest.current = next
      setValue(next)
      return next
    },
  ]
}
