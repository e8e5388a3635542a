import type { GuideListEntry } from '../handbook/types'
import type { GuideStep } from './types'

/** A reader's progress in one case of a guide; each case has its own. */
export interface Progress {
  /** Ids of the ticked steps. */
  done: readonly string[]
  /** Id of the last opened step. */
  at?: string
}

export const NOTHING_DONE: Progress = { done: [] }

/** Texts by name, as stored on the phone. */
type Texts = Readonly<Partial<Record<string, string>>>

/** Reads a case's progress from a guide's stored texts. Invalid data counts as no progress. */
export function progressIn(kept: Texts, chosen: string | undefined): Progress {
  const at = kept[named('at', chosen)]
  const done = (kept[named('done', chosen)] ?? '').split(' ').filter((id) => id !== '')
  return { done, ...(at !== undefined && { at }) }
}

/** A guide's texts to store, updated with the progress of a case. */
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

/** The progress with a step ticked or unticked. */
export function withTick(progress: Progress, id: string, ticked: boolean): Progress {
  const others = progress.done.filter((each) => each !== id)
  return { ...progress, done: ticked ? [...others, id] : others }
}

/** Whether all required steps are ticked. */
export function isFinished({ done }: Progress, steps: readonly GuideStep[]): boolean {
  return steps.every(({ id, optional }) => optional || done.includes(id))
}

/** The number of ticked steps. */
export function countDone(progress: Progress, steps: readonly GuideStep[]): number {
  return steps.filter(({ id }) => progress.done.includes(id)).length
}

/** The step to resume at: the last opened one unless it is ticked, else the first unticked one; undefined when all are ticked. */
export function whereToGoOn(progress: Progress, steps: readonly GuideStep[]): GuideStep | undefined {
  const open = steps.filter(({ id }) => !progress.done.includes(id))
  return open.find(({ id }) => id === progress.at) ?? open.find(({ optional }) => !optional) ?? open[0]
}

/** The progress of a reader who has seen the last step: to resume at the first that is not ticked. */
export function afterTheLast({ done }: Progress, steps: readonly GuideStep[]): Progress {
  const next = whereToGoOn({ done }, steps)
  return { done, ...(next && { at: next.id }) }
}

/** The progress with all these steps ticked. */
export function withAllTicked(progress: Progress, steps: readonly GuideStep[]): Progress {
  return steps.reduce((now, { id }) => withTick(now, id, true), progress)
}

/**
 * How far a guide is, without its steps: for lists, which don't load them.
 *
 * @param kept the guide's stored texts
 * @returns the number of ticked steps, and of all steps in the reader's case or, before one is chosen, in the longest
 */
export function progressInList(kept: Texts, { steps, cases = [] }: GuideListEntry): { done: number; total: number } {
  const chosen = cases.find(({ id }) => id === kept.chosen)
  const total = chosen?.steps ?? steps
  return { done: Math.min(progressIn(kept, chosen?.id).done.length, total), total }
}
