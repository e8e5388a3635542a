import { useState } from 'react'
import { useKept } from '@/device/kept'
import { forget, load, save } from '@/device/storage'
import { LATEST, latestFrom, positionOf } from '@/guides/latest'
import { fromKept, isFinished, toKept, type Progress } from '@/guides/progress'
import { chooseCase, stepsFor } from '@/guides/steps'
import type { Case, Guide, GuideStep } from '@/guides/types'

export interface GuideProgress {
  progress: Progress
  /** The case that the reader is in. */
  chosen: Case | undefined
  /** The steps of that case. */
  steps: GuideStep[]
  /** Keeps the ticks and the place, and lets Home go on from there. */
  change: (next: Progress) => void
  choose: (id: string) => void
  /** Whether the phone keeps nothing. */
  refused: boolean
}

/**
 * How far the reader has come in a guide: kept on this phone, shared by the guide's pages.
 *
 * @param wanted the case that a link names; it comes before the one chosen earlier
 */
export function useProgress(guide: Guide, wanted: string | undefined): GuideProgress {
  const { kept, keep, refused } = useKept(`guide:${guide.id}`)
  const [picked, setPicked] = useState(wanted)
  const progress = fromKept(kept)
  const chosen = chooseCase(guide.cases, picked ?? progress.chosen)

  const change = (next: Progress) => {
    const complete = { ...next, ...(chosen && { chosen: chosen.id }) }
    keep(toKept(complete))
    rememberLatest(guide, complete)
  }

  return {
    progress,
    chosen,
    steps: stepsFor(guide, chosen),
    change,
    choose(id) {
      setPicked(id)
      keep(toKept({ ...progress, chosen: id }))
    },
    refused,
  }
}

/** Until the guide is finished or started over. */
function rememberLatest(guide: Guide, progress: Progress): void {
  const { at, chosen } = progress
  const steps = stepsFor(guide, chooseCase(guide.cases, chosen))
  const index = steps.findIndex(({ id }) => id === at)
  if (at !== undefined && index >= 0 && !isFinished(progress, steps)) {
    const position = positionOf(index, steps.length)
    save(LATEST, { guide: guide.id, step: at, position, ...(chosen !== undefined && { chosen }) })
  } else if (latestFrom(load(LATEST))?.guide === guide.id) forget(LATEST)
}
