/** The last opened step of a guide, so that other pages can resume it. */
export interface Latest {
  guide: string
  step: string
  chosen?: string
  /** The progress in words. */
  position: string
  /** The number of ticked steps. */
  done: number
  /** The number of steps, at least 1. */
  total: number
}

/** The storage key on the phone. */
export const LATEST = 'guides:latest'

/** Parses stored texts; undefined for invalid data. */
export function latestFrom(texts: Partial<Record<string, string>>): Latest | undefined {
  const { guide, step, chosen, position } = texts
  const [done, total] = [countFrom(texts.done), countFrom(texts.total)]
  if (guide === undefined || step === undefined || position === undefined) return undefined
  if (done === undefined || total === undefined || total === 0 || done > total) return undefined
  return { guide, step, position, done, total, ...(chosen !== undefined && { chosen }) }
}

function countFrom(text = ''): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined
}

/** The position of the step at `index`, e.g. 第 3 步，共 7 步. */
export function positionOf(index: number, count: number): string {
  return `第 ${index + 1} 步，共 ${count} 步`
}
