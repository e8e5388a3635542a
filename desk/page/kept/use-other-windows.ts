import { useEffect, useState } from 'react'
import { onOthersDraft } from './storage'

const NAME = 'handbook-desk'

/** Whether the desk is open in another window, which would overwrite what is kept of this one. */
export function useOtherWindows(): boolean {
  const [isElsewhere, setElsewhere] = useState(false)
  useEffect(() => {
    const stop = onOthersDraft(() => {
      setElsewhere(true)
    })
    // Older browsers only tell what another window keeps.
    if (!('BroadcastChannel' in window)) return stop
    const channel = new BroadcastChannel(NAME)
    const tell = (what: 'opened' | 'here too' | 'closed') => {
      channel.postMessage(what)
    }
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      setElsewhere(data !== 'closed')
      if (data === 'opened') tell('here too')
      // A third window may be left.
      if (data === 'closed') tell('opened')
    }
    const close = () => {
      tell('closed')
    }
    window.addEventListener('pagehide', close)
    tell('opened')
    return () => {
      window.removeEventListener('pagehide', close)
      channel.close()
      stop()
    }
  }, [])
  return isElsewhere
}
