/** Run by zones.test.ts in other time zones: prints what the rules answer there. */
import { createHash } from 'node:crypto'
import { addDays, chinaToday, countdown, formatDate } from '@/model/deadlines'
import { addMonths } from '@/model/deadlines/calendar-date'
import { GRID, TODAYS } from './grid'
import { SITUATIONS } from './situations'
import { answer, day } from './support'

const answers = SITUATIONS.map(({ rule, inputs, today }) => JSON.stringify(answer(rule, inputs, today)))

const hash = createHash('sha256')
for (let date = day('1990-01-01'); date < '2041'; date = addDays(date, 1)) {
  const noonUtc = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)), 12)
  hash.update([formatDate(date), addMonths(date, 1), chinaToday(noonUtc), countdown(date, day('2026-11-24'))].join())
}

for (const [rule, inputs] of Object.entries(GRID)) {
  for (const today of TODAYS) hash.update(JSON.stringify(answer(rule, inputs[0] ?? {}, today)))
}

const offset = new Date(2025, 6, 1).getTimezoneOffset()
process.stdout.write(JSON.stringify({ offset, answers, digest: hash.digest('hex') }))
