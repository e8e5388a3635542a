/** The step of a guide that was open last, to go on from elsewhere. */
export interface Latest {
  guide: string
  step: string
  chosen?: string
  /** How far that is, in words. */
  position: string
}

/** Where it is kept on the phone. */
export const LATEST = 'guides:latest'

/** Reads what was kept; foreign texts read as nothing. */
export function latestFrom({ guide, step, chosen, position }: Partial<Record<string, string>>): Latest | undefined {
  if (guide === undefined || step === undefined || position === undefined) return undefined
  return { guide, step, position, ...(chosen !== undefined && { chosen }) }
}

/** How far the step at `index` is, e.g. 第 3 步，共 7 步. */
export function positionOf(index: number, count: number): string {
  return `第 ${index + 1} 步，共 ${count} 步`
}
