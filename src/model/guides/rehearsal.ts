/** How far the reader has rehearsed a step. Nothing of it is kept. */
export interface Rehearsal {
  /** The marks tapped so far. */
  done: readonly number[]
  /** How many taps missed since the last hit. */
  missed: number
}

export const NOT_BEGUN: Rehearsal = { done: [], missed: 0 }

/** What a step has to rehearse. */
export interface Task {
  /** How many marks there are. */
  marks: number
  /** Whether one of them is enough. */
  either: boolean
}

/** The marks to tap next: the first that is left, or all where one is enough; none at the end. */
export function nextMarks({ done }: Rehearsal, { marks, either }: Task): number[] {
  if (done.length === marks || (either && done.length > 0)) return []
  const left = Array.from({ length: marks }, (_, index) => index + 1).filter((mark) => !done.includes(mark))
  return either ? left : left.slice(0, 1)
}

/** Whether nothing is left to tap. */
export function isRehearsed(rehearsal: Rehearsal, task: Task): boolean {
  return task.marks > 0 && nextMarks(rehearsal, task).length === 0
}

/**
 * What a tap changes. Nothing does once all is rehearsed, nor a second tap on the same mark.
 *
 * @param on the mark tapped; undefined for anywhere else on the screen
 */
export function tapped(now: Rehearsal, task: Task, on: number | undefined): Rehearsal {
  const next = nextMarks(now, task)
  if (on !== undefined && next.includes(on)) return { done: [...now.done, on], missed: 0 }
  if (next.length === 0 || (on !== undefined && now.done.includes(on))) return now
  return { ...now, missed: now.missed + 1 }
}
