import { useState } from 'react'
import { clear } from '@/phone/clear'
import { load, save } from '@/phone/storage'
import { findStage } from '@/model/handbook/outline'
import type { Stage } from '@/model/handbook/types'

const KEY = 'stage'

/**
 * The reader's stage: the one in a shared link, else the one kept on this phone. Only a tap changes what is kept.
 *
 * @param shared untrusted, from a link
 */
export function useStage(shared: string | undefined): [Stage | undefined, (stage: Stage | undefined) => void] {
  const [stage, setStage] = useState(() => findStage(shared) ?? findStage(load(KEY).id))
  return [
    stage,
    (chosen) => {
      setStage(chosen)
      if (chosen) save(KEY, { id: chosen.id })
      else clear(KEY)
    },
  ]
}
