import type { GuideStep } from './types'

/** How far a reader has come in a guide, in one of its cases: what is done in one is not done in another. */
export interface Progress {
  /** Ids of the steps that are ticked. */
  done: readonly string[]
  /** Id of the step that was open last. */
  at?: string
}

export const NOTHING_DONE: Progress = { done: [] }

/** Texts by name, as a phone keeps them. */
type Texts = Readonly<Partial<Record<string, string>>>

/** Reads the progress of a case out of what is kept of a guide. Foreign texts read as nothing done. */
export function progressIn(kept: Texts, chosen: string | undefined): Progress {
  const at = kept[named('at', chosen)]
  const done = (kept[named('done', chosen)] ?? '').split(' ').filter((id) => id !== '')
  return { done, ...(at !== undefined && { at }) }
}

/** What is to be kept of a guide, the progress of a case put into it. */
export function withProgress(
  kept: Readonly<Record<string, string>>,
  chosen: string | undefined,
  { done, at = '' }: Progress,
): Record<string, string> {
  return { ...kept, [named('done', chosen)]: done.join(' '), [named('at', chosen)]: at }
}

function named(name: string, chosen: string | undefined): string {
  return chosen === undefined ? name : `${name}:${chosen}`
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
