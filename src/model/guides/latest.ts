/** The last opened step of a guide, so that other pages can resume it. */
export interface Latest {
  guide: string
  step: string
  chosen?: string
  /** The progress in words. */
  position: string
}

/** The storage key on the phone. */
export const LATEST = 'guides:latest'

/** Parses stored texts; undefined for invalid data. */
export function latestFrom({ guide, step, chosen, position }: Partial<Record<string, string>>): Latest | undefined {
  if (guide === undefined || step === undefined || position === undefined) return undefined
  return { guide, step, position, ...(chosen !== undefined && { chosen }) }
}

/** The position of the step at `index`, e.g. 第 3 步，共 7 步. */
export function positionOf(index: number, count: number): string {
  return `第 ${index + 1} 步，共 ${count} 步`
}
