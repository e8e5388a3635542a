import type { GuideStep } from './types'

/** How far a reader has come in a guide. */
export interface Progress {
  /** Ids of the steps that are ticked. */
  done: readonly string[]
  /** Id of the step that was open last. */
  at?: string
  /** Id of the case that was chosen. */
  chosen?: string
}

export const NOTHING_DONE: Progress = { done: [] }

/** Progress as texts by name, to be kept on the phone. */
export function toKept({ done, at, chosen }: Progress): Record<string, string> {
  return { done: done.join(' '), ...(at !== undefined && { at }), ...(chosen !== undefined && { chosen }) }
}

/** Reads back what `toKept` wrote. Foreign texts read as nothing done. */
export function fromKept({ done = '', at, chosen }: Partial<Record<string, string>>): Progress {
  return {
    done: done.split(' ').filter((id) => id !== ''),
    ...(at !== undefined && { at }),
    ...(chosen !== undefined && { chosen }),
  }
}

/** The progress with a step ticked, or no longer ticked. */
export function withTick(progress: Progress, id: string, ticked: boolean): Progress {
  const others = progress.done.filter((each) => each !== id)
  return { ...progress, done: ticked ? [...others, id] : others }
}

/** Whether all steps are ticked that must be done. */
export function isFinished({ done }: Progress, steps: readonly GuideStep[]): boolean {
  return steps.every(({ id, optional }) => optional || done.includes(id))
}

/** How many of the steps are ticked. */
export function countDone(progress: Progress, steps: readonly GuideStep[]): number {
  return steps.filter(({ id }) => progress.done.includes(id)).length
}

/** Where to go on: the step that was open last unless it is ticked, else the first that is not; nothing when all are. */
export function whereToGoOn(progress: Progress, steps: readonly GuideStep[]): GuideStep | undefined {
  const open = steps.filter(({ id }) => !progress.done.includes(id))
  return open.find(({ id }) => id === progress.at) ?? open.find(({ optional }) => !optional) ?? open[0]
}
