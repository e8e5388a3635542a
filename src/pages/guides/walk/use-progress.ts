import { useState } from 'react'
import { useKept } from '@/phone/kept'
import { forget, load, save, type Kept } from '@/phone/storage'
import { LATEST, latestFrom, positionOf } from '@/model/guides/latest'
import { countDone, isFinished, progressIn, whereToGoOn, withProgress, type Progress } from '@/model/guides/progress'
import { chooseCase, stepsFor } from '@/model/guides/steps'
import type { Case, Guide, GuideStep } from '@/model/guides/types'

export interface GuideProgress {
  progress: Progress
  /** The case that the reader is in. */
  chosen: Case | undefined
  /** The steps of that case. */
  steps: GuideStep[]
  /** Stores the ticks and the position, made from those stored now, and lets Home resume from there. Returns those before. */
  change: (change: (now: Progress) => Progress) => Progress
  choose: (id: string) => void
  /** Whether the phone refused to store them. */
  refused: boolean
}

/**
 * The reader's progress in a guide, stored on this phone and shared by the guide's pages.
 *
 * @param wanted the case in the link; it takes precedence over the one chosen earlier
 */
export function useProgress(guide: Guide, wanted: string | undefined): GuideProgress {
  const { kept, keep, refused } = useKept(`guide:${guide.id}`)
  const [picked, setPicked] = useState(wanted)
  const chosen = chooseCase(guide.cases, picked ?? kept.chosen)
  const progress = progressIn(kept, chosen?.id)

  const store = (change: (now: Kept) => Kept, situation: Case | undefined) => {
    const next = keep((now) => ({ ...change(now), ...(situation && { chosen: situation.id }) }))
    rememberLatest(guide, situation, progressIn(next, situation?.id))
  }

  return {
    progress,
    chosen,
    steps: stepsFor(guide, chosen),
    change(change) {
      let before = progress
      store((now) => {
        before = progressIn(now, chosen?.id)
        return withProgress(now, chosen?.id, change(before))
      }, chosen)
      return before
    },
    choose(id) {
      setPicked(id)
      store((now) => now, chooseCase(guide.cases, id))
    },
    refused,
  }
}

/** Lets other pages resume the guide until it is finished or started over. */
function rememberLatest(guide: Guide, chosen: Case | undefined, progress: Progress): void {
  const steps = stepsFor(guide, chosen)
  const next = whereToGoOn(progress, steps)
  const isBegun = progress.done.length > 0 || (progress.at ?? '') !== ''
  if (next && isBegun && !isFinished(progress, steps)) {
    const position = positionOf(steps.indexOf(next), steps.length)
    save(LATEST, {
      guide: guide.id,
      step: next.id,
      position,
      done: String(countDone(progress, steps)),
      total: String(steps.length),
      ...(chosen && { chosen: chosen.id }),
    })
  } else if (latestFrom(load(LATEST))?.guide === guide.id) forget(LATEST)
}
