/** The days and inputs on which every rule is tried. */

export const DAY = 86_400_000
/** The day of a moment at midnight UTC. */
export const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const daysFrom = (first: string, last: string, step: number) => {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += step * DAY) days.push(iso(at))
  return days
}
export const TODAYS = daysFrom('2024-01-01', '2032-12-31', 1)

const DATES = [
  ...daysFrom('2023-01-31', '2032-12-31', 233),
  ...[2023, 2025, 2028, 2031].flatMap((year) => [`${year}-08-31`, `${year}-09-01`, `${year}-12-31`]),
  '2024-02-29',
  '2026-10-08',
]

/** Inputs by rule. */
export const GRID: Record<string, Record<string, string>[]> = {
  enrolment: [2022, 2025, 2026, 2032].map((year) => ({ year: String(year) })),
  diploma: ['1999-07-01', '2000-12-31', '2001-01-01', '2001-12-31', ...DATES].map((issued) => ({ issued })),
  'military-departure': DATES.flatMap((departs) => ['admitted', 'enrolled'].map((status) => ({ status, departs }))),
  'military-return': DATES.map((discharged) => ({ status: 'enrolled', discharged })),
  verification: DATES.map((accepted) => ({ accepted })),
  'study-limit': DATES.filter((_, index) => index % 4 === 0).flatMap((enrolled) =>
    [
      ['1', '1'],
      ['3', '5'],
    ].map(([programme = '', maximum = '']) => ({ enrolled, programme, maximum })),
  ),
}
