import { yearOf, type CalendarDate, type Milestone } from '@/model/deadlines'

export type TimelineEntry =
  { kind: 'milestone'; milestone: Milestone; past: boolean } | { kind: 'today'; today: CalendarDate }

/** Milestones in the order of time with today among them; one that runs today stands after it. */
export function timeline(milestones: readonly Milestone[], today: CalendarDate): TimelineEntry[] {
  const entries = [...milestones]
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
    .map((milestone) => ({ kind: 'milestone' as const, milestone, past: isPast(milestone, today) }))
  const firstAhead = entries.findIndex(({ past }) => !past)
  const position = firstAhead < 0 ? entries.length : firstAhead
  return [...entries.slice(0, position), { kind: 'today', today }, ...entries.slice(position)]
}

function isPast({ start, end, year }: Milestone, today: CalendarDate): boolean {
  const last = end ?? start
  return last === null ? (year ?? 0) < yearOf(today) : last < today
}

// A milestone of which only the year is known stands at the end of it: it is not over before.
function sortKey({ start, end, year }: Milestone): string {
  return start ?? end ?? `${String(year)}-12-31`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
