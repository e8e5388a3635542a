/** The checklist ticked last, while some of its papers are ready and some are not. */
export interface LatestPapers {
  list: string
  /** The case ticked in, for lists that have several. */
  chosen?: string
  /** The progress in words. */
  position: string
}

/** The storage key on the phone. */
export const LATEST_PAPERS = 'checklists:latest'

/** Parses stored texts; undefined for invalid data. */
export function latestPapersFrom({
  list,
  chosen,
  position,
}: Partial<Record<string, string>>): LatestPapers | undefined {
  if (list === undefined || position === undefined) return undefined
  return { list, position, ...(chosen !== undefined && { chosen }) }
}

/** How far the papers are, e.g. 备好 2 样，共 4 样. */
export function papersReady(ready: number, count: number): string {
  return `备好 ${ready} 样，共 ${count} 样`
}
