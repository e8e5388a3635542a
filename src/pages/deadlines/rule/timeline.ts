import { yearOf, type CalendarDate, type Milestone } from '@/model/deadlines'

/** Of a milestone: what holds from a day on has begun with it, and is never over. */
export type State = 'ahead' | 'begun' | 'over'

export type TimelineEntry =
  { kind: 'milestone'; milestone: Milestone; state: State } | { kind: 'today'; today: CalendarDate }

/** Milestones in the order of time with today among them; one that runs until a day ahead stands after it. */
export function timeline(milestones: readonly Milestone[], today: CalendarDate): TimelineEntry[] {
  const entries = [...milestones]
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
    .map((milestone) => ({ kind: 'milestone' as const, milestone, state: stateOf(milestone, today) }))
  const firstAhead = entries.findIndex(({ state }) => state === 'ahead')
  const position = firstAhead < 0 ? entries.length : firstAhead
  return [...entries.slice(0, position), { kind: 'today', today }, ...entries.slice(position)]
}

function stateOf({ start, end, year }: Milestone, today: CalendarDate): State {
  if (end !== null) return end < today ? 'over' : 'ahead'
  if (start !== null) return start < today ? 'begun' : 'ahead'
  return year < yearOf(today) ? 'over' : 'ahead'
}

// A milestone of which only the year is known stands at the end of it: it is not over before.
function sortKey({ start, end, year }: Milestone): string {
  return start ?? end ?? `${String(year)}-12-31`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
